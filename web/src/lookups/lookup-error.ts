// Why is there no answer to a look-up?

/** A look-up that failed. Its message is one English sentence, without an address and without the token. */
export class LookupError extends Error {
  override readonly name = 'LookupError';
  /** The HTTP status: 401 asks for a sign-in. 0 when no answer came, 200 when it could not be read. */
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}
