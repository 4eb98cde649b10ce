// When may an e-mail address become a link?

/** A valid e-mail address, as HTML has it (HTML, 4.10.5.1.5). */
const plain = /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*$/i;

/** The link that writes to an address; undefined unless it is one plain address and nothing else. */
export function mailLink(address: string | null): string | undefined {
  if (!address || address.length > 254 || !plain.test(address)) return undefined;
  const at = address.lastIndexOf('@');
  // A question mark would begin the headers of the mail (RFC 6068, section 2).
  return `mailto:${encodeURIComponent(address.slice(0, at))}${address.slice(at)}`;
}
