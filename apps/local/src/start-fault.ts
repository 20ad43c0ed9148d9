/** Why the system can't start, in one sentence that a person can act on. It carries no stack to the console. */
export class StartFault extends Error {
  override name = "StartFault";
}

interface Where {
  readonly state: string;
  readonly host: string;
  readonly port: number;
}

/** Puts the faults that a start is known for into a sentence; undefined for a defect of ours. */
export function explainFault(fault: unknown, { state, host, port }: Where): string | undefined {
  if (fault instanceof StartFault) return fault.message;
  const code = codeOf(fault);
  const sentences: Record<string, string> = {
    EADDRINUSE: `Port ${port} on ${host} is in use. Choose another with --port NUMBER (0 takes any free one).`,
    EADDRNOTAVAIL: `This machine has no address ${host}. Choose another with --host ADDRESS.`,
    ENOTFOUND: `There is no host called ${host}. Choose an address with --host ADDRESS.`,
    ENOTDIR: `The state folder ${state} can't be used: a file is where a folder should be. Choose another with --state FOLDER.`,
    EEXIST: `The state folder ${state} can't be used: a file is where a folder should be. Choose another with --state FOLDER.`,
    EROFS: `The state folder ${state} is on a disk that can't be written. Choose another with --state FOLDER.`,
    ENOSPC: `The disk that holds the state folder ${state} is full.`,
  };
  if (code === "EACCES" || code === "EPERM") {
    return syscallOf(fault) === "listen"
      ? `This user may not open port ${port}. Choose one above 1023 with --port NUMBER.`
      : `This user may not write to the state folder ${state}. Change its rights or choose another with --state FOLDER.`;
  }
  return code === undefined ? undefined : sentences[code];
}

const codeOf = (fault: unknown) => (isSystemFault(fault) ? fault.code : undefined);
const syscallOf = (fault: unknown) => (isSystemFault(fault) ? fault.syscall : undefined);
const isSystemFault = (fault: unknown): fault is NodeJS.ErrnoException =>
  fault instanceof Error && "code" in fault && typeof fault.code === "string";
