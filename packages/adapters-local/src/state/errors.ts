/**
 * Something is wrong with the state folder that the person running Serenya can mend. The message is one or
 * two sentences for that person and names the file, never its content.
 */
export class StateError extends Error {
  override readonly name: string = "StateError";
}

/** Another process uses the state folder. */
export class StateInUseError extends StateError {
  override readonly name = "StateInUseError";
  constructor(folder: string, options?: ErrorOptions) {
    super(
      `Another Serenya is running with the state folder ${folder}. Stop it first, or give this one a folder of its own.`,
      options,
    );
  }
}

/** A file of the state is not what was written. */
export class StateCorruptError extends StateError {
  override readonly name = "StateCorruptError";
  constructor(file: string, options?: ErrorOptions) {
    super(
      `${file} is damaged and can't be used. Put it back from a backup, or move the state folder away to start with an empty one.`,
      options,
    );
  }
}

/** The right to write is missing. */
export class StateNotWritableError extends StateError {
  override readonly name = "StateNotWritableError";
  constructor(path: string, options?: ErrorOptions) {
    super(
      `Serenya can't write to ${path}. Give the user that runs it the right to write there, or choose another state folder.`,
      options,
    );
  }
}

/** The state was written by a later release. */
export class StateTooNewError extends StateError {
  override readonly name = "StateTooNewError";
  constructor(file: string, options?: ErrorOptions) {
    super(
      `${file} was written by a newer release of Serenya. Run that release, or choose another state folder.`,
      options,
    );
  }
}

/** A file of secrets can be read by other users of the machine. */
export class StateExposedError extends StateError {
  override readonly name = "StateExposedError";
  constructor(file: string, options?: ErrorOptions) {
    super(
      `${file} holds a secret and other users of this machine can read it. Make it private first: chmod 600 '${file}'`,
      options,
    );
  }
}
