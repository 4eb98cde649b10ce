// How a request fails: with which status, reason phrase, message and hresult.

/** What a failed request is answered with (contract 3). */
export class PortalError extends Error {
  readonly status: number;
  readonly reason: string;
  readonly hresult: number;

  constructor(status: number, reason: string, message: string, hresult: number) {
    super(message);
    this.status = status;
    this.reason = reason;
    this.hresult = hresult;
  }
}

/** The numbers by which .NET tells its exceptions apart. */
export const hresults = {
  argument: -2147024809,
  argumentRange: -2146233086,
  format: -2146233033,
  index: -2146233080,
  json: -2146233088,
  login: -2146233087,
  nullReference: -2147467261,
  other: -2147467259,
  overflow: -2146233066,
  xml: -2146232000,
};

/** A value or argument that the portal refuses: 400. */
export function invalidArgument(message: string, hresult: number = hresults.argument): PortalError {
  return new PortalError(400, 'Invalid arguments', message, hresult);
}

/** The one text for a missing title, deadline or category and for a wrong entityType (contract 1.1). */
export function outOfExpectedRange(): PortalError {
  return invalidArgument('Value does not fall within the expected range.');
}

/** A record that does not exist: 404. */
export function notFound(message = 'Not found'): PortalError {
  return new PortalError(404, 'The record could not be found', message, hresults.other);
}

/** Anything the portal did not expect: 500. */
export function serverError(message: string, hresult: number): PortalError {
  return new PortalError(500, 'Server error', message, hresult);
}

/** What .NET says when a required value is missing where nobody checked for it. */
export function nullReference(): PortalError {
  return serverError('Object reference not set to an instance of an object.', hresults.nullReference);
}

/** A refusal of the product filter, which runs after binding: 402, 403 or 503 (contract 1.1, step 4). */
export function productRefusal(status: 402 | 403 | 503): PortalError {
  const messages = { 402: 'PaymentRequired', 403: 'Forbidden', 503: 'ServiceUnavailable' };
  return new PortalError(status, 'Server error', messages[status], hresults.other);
}
