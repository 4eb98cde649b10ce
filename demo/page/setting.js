// Which portal is behind this page?

/** @typedef {{ mode: 'sandbox', account: { userName: string, password: string } }} Sandbox */
/** @typedef {{ mode: 'portal', portal: string }} RealPortal */
/** @typedef {Sandbox | RealPortal} Setting */

/** @returns {Promise<Setting>} */
export async function readSetting() {
  const answer = await fetch('/demo.json');
  if (!answer.ok) throw new Error("The page's own server does not answer: start it by ./dev demo and reload this page.");
  return answer.json();
}

/**
 * The address that the portal's own addresses belong to.
 * @param {Setting} setting
 */
export const portalOf = (setting) => (setting.mode === 'portal' ? setting.portal : `${location.origin}/`);
