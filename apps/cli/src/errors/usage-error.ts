/** The command was called in a way that cannot work, or its input cannot be read. Ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";

  /** Tells whether a value is a UsageError. */
  static is(value: unknown): value is UsageError {
    return value instanceof UsageError;
  }
}
