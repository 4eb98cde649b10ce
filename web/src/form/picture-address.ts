// Which of the portal's pictures may be shown?
import { absoluteUrl } from '../portal-url.ts';

/** The absolute address of a picture of the portal's own; undefined for any other (design 7). */
export function pictureAddress(path: string | null | undefined, portal: string): string | undefined {
  const [address, base] = [absoluteUrl(path, portal), absoluteUrl('/', portal)];
  return address && base && new URL(address).origin === new URL(base).origin ? address : undefined;
}
