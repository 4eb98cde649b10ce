// What became of the task, and what can the person do now?

/** @typedef {import('/taskform/index.js').Outcome} Outcome */
/** @typedef {{ title: string, next: string, tone: 'good' | 'bad' | 'open' }} Words `open`: nobody knows yet */

const kept = 'What you typed is still in the form.';
const look = 'The task may exist: look before sending it again, or there may be two.';

/**
 * @param {Outcome} outcome
 * @returns {Words}
 */
export function wordsOf(outcome) {
  const { title, next } = plain(outcome);
  const tone = outcome.kind === 'created' ? 'good' : outcome.mayExist ? 'open' : 'bad';
  return { title, next, tone };
}

/**
 * @param {Outcome} outcome
 * @returns {{ title: string, next: string }}
 */
function plain(outcome) {
  switch (outcome.kind) {
    case 'created':
      return { title: `The portal has made task ${outcome.task.id}`, next: '' };
    case 'rejected':
      return { title: 'The portal refused the task', next: `Nothing was saved. ${outcome.issues?.length
        ? 'Put right what is marked in the form and send it again.'
        : 'It does not say which field is wrong: look at the title, the deadline and the category.'}` };
    case 'unauthorized':
      return { title: 'You are not signed in, or not any more', next: `Nothing was saved. Sign in again, then send the task again. ${kept}` };
    case 'paymentRequired':
      return { title: "The portal's plan has run out", next: `Nothing was saved. Whoever runs the portal has to renew it. ${kept}` };
    case 'forbidden':
      return { title: 'You may not use the CRM of this portal', next: `Nothing was saved. Ask whoever runs the portal for access. ${kept}` };
    case 'notFound':
      return outcome.issues?.length
        ? { title: 'The portal does not know the category', next: `Nothing was saved. Choose another category and send the task again. ${kept}` }
        : { title: 'There is no such portal at this address', next: `Nothing was saved. Check the portal's address. ${kept}` };
    case 'unavailable':
      return { title: 'The portal is busy or being maintained', next: `Nothing was saved. ${waiting(outcome.retryAfter)} ${kept}` };
    case 'failed':
      return { title: 'Something failed in the portal', next: look };
    case 'unreadable':
      return { title: 'The answer makes no sense', next: outcome.mayExist ? look : `Something between here and the portal may have answered in its place. ${kept}` };
    case 'uncertain':
      return { title: 'Nobody knows whether the task was made', next: look };
    case 'offline':
      return { title: 'There is no connection', next: `Nothing was sent. Send the task again when you are connected. ${kept}` };
    case 'aborted':
      return outcome.mayExist
        ? { title: 'Cancelled, but it may have been too late', next: look }
        : { title: 'Cancelled', next: `Nothing was sent. ${kept}` };
  }
}

/** @param {number | undefined} seconds */
function waiting(seconds) {
  if (seconds === undefined) return 'Send the task again in a while.';
  const time = seconds < 120 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
  return `It asks you to wait ${time} before you send the task again.`;
}
