// Which of the addresses in the portal's answers may become a link or a picture, and where does it lead?

/**
 * The absolute form of an address that the portal gave: most are paths from its root (contract 2.4). Undefined for
 * what is empty, no address, or not of the web; a scheme such as `javascript:` never leaves here.
 */
export function absoluteUrl(text: string | null | undefined, portal: string): string | undefined {
  if (!text) return undefined;
  try {
    const url = new URL(text, portal);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}
