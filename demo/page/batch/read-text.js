// Which text is in the bytes of a file, whatever a spreadsheet wrote it as?

/**
 * UTF-8, UTF-16 where its mark stands at the beginning, else the old Windows code page of Western Europe.
 * @param {ArrayBuffer} bytes
 */
export function textIn(bytes) {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
