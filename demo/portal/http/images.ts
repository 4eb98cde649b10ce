// What the addresses of photos and icons in the answers show: drawings instead of the portal's pictures.

import { plainAnswer, type Answer } from './answer.ts';
import { iconAt } from './icons.ts';

const photo = /^\/(?:skins\/default\/images|data\/0\/userphotos)\/|^\/Products\/CRM\/HttpHandlers\/filehandler\.ashx$/i;
const icon = /^\/Products\/CRM\/App_Themes\/default\/images\//i;

/** The picture at a path, or nothing when the portal has none there. */
export function imageAt(path: string): Answer | undefined {
  if (photo.test(path)) return draw('<circle cx="16" cy="12" r="6"/><path d="M4 30a12 11 0 0 1 24 0z"/>');
  if (icon.test(path)) return draw(iconAt(path));
  return undefined;
}

function draw(shape: string): Answer {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="#8a94a6">${shape}</svg>`;
  const answer = plainAnswer(200, 'image/svg+xml', svg);
  answer.headers['Cache-Control'] = 'max-age=86400';
  return answer;
}
