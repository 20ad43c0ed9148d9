/** A message that was handed out often enough in vain. Of what it says only the job is taken. */
export interface DeadLetter {
  /** By which the one who keeps it finds it again. */
  readonly handle: string;
  readonly body: string;
  readonly jobId: string | undefined;
  readonly receives: number;
}

export interface DeadLetters {
  all(): Promise<readonly DeadLetter[]>;
  /** Puts it into the queue once more; it stays among the dead ones until removed, so that it is never lost. */
  sendAgain(letter: DeadLetter): Promise<void>;
  remove(letter: DeadLetter): Promise<void>;
  /** Lets others see those again that were looked at and left. */
  release(): Promise<void>;
}
