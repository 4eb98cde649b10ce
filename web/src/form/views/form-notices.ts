// What has to be said above the fields: what is broken, what is unfinished, what became of the task?
import { savedMembers, savedText } from '../controls/saved.ts';
import type { FormCore } from '../form-core.ts';
import { missingOf } from '../sender.ts';
import type { MessageKey } from '../../locales/messages.ts';
import type { Unkept } from '../state/submission.ts';
import { outcomeWords } from '../../locales/outcome-words.ts';
import type { Action, Notice } from './notice-view.ts';

/** The notices, the most pressing first. */
export function noticesOf(core: FormCore): Notice[] {
  const all = [brokenEngine, brokenPortal, question, unkept, outcome, brokenLists, draft];
  return all.map((noticeOf) => noticeOf(core)).filter((notice) => notice !== undefined);
}

function brokenEngine({ engine, face }: FormCore): Notice | undefined {
  if (!engine.trouble) return undefined;
  const { text } = face.language;
  const retry = { caption: text('broken.retry'), act: () => void engine.ready().catch(() => {}) };
  return { id: 'broken', tone: 'bad', heading: text('broken.engine', { reason: engine.trouble }), actions: [retry] };
}

function brokenPortal({ portalTrouble, engine, face }: FormCore): Notice | undefined {
  if (!portalTrouble || engine.trouble) return undefined;
  return { id: 'broken', tone: 'bad', heading: face.language.text('broken.portal', { reason: portalTrouble }) };
}

function brokenLists({ facts, face, engine, session }: FormCore): Notice | undefined {
  // Where there is no engine, nobody could understand the lists: that is said already.
  if (!facts.trouble || engine.trouble) return undefined;
  const { text } = face.language;
  const known = lookupWords[Number(facts.trouble.status)];
  const retry = { caption: text('broken.retry'), act: () => (session.askAgain(), facts.retry()) };
  const heading = text('broken.lookups', { reason: known ? text(known) : facts.trouble.message });
  return { id: 'broken-lists', tone: 'open', heading, actions: [retry] };
}

/** Why a look-up failed, by its status; 0 is no answer. */
const lookupWords: Readonly<Record<number, MessageKey | undefined>> = {
  0: 'outcome.offline',
  401: 'outcome.unauthorized',
  402: 'outcome.paymentRequired',
  403: 'outcome.forbidden',
  404: 'outcome.notFound',
  500: 'outcome.failed',
  503: 'outcome.unavailable',
};

/** One press more than usual, so that nothing is sent twice by habit. */
function question({ submission, face }: FormCore): Notice | undefined {
  if (submission.phase !== 'asking') return undefined;
  const { text } = face.language;
  const actions: Action[] = [
    { caption: text('confirm.create'), act: () => void submission.start({ isSure: true }) },
    { caption: text('confirm.back'), act: () => submission.cancel() },
  ];
  return { id: 'question', tone: 'open', heading: text('confirm.heading'), details: [text('confirm.reason')], actions };
}

/** Whoever comes here has answered the question of a second task, if there was one. */
function unkept({ submission, face }: FormCore): Notice | undefined {
  if (!submission.unkept || submission.phase !== 'ready') return undefined;
  const { text } = face.language;
  const send = () => void submission.start({ isSure: true, isUnkept: true });
  const details = [text('outcome.kept')];
  const actions = [{ caption: text('outbox.sendDirectly'), act: send }];
  return { id: 'unkept', tone: 'bad', heading: text(unkeptWords[submission.unkept.code]), details, actions };
}

/** Why a task could not be kept. */
const unkeptWords: Readonly<Record<Unkept['code'], MessageKey>> = {
  storageFull: 'outbox.storageFull',
  storageRefused: 'outbox.storageRefused',
  storageNewer: 'outbox.storageNewer',
  storageLost: 'outbox.storageLost',
  storageBroken: 'outbox.storageBroken',
};

function outcome({ submission, face, contacts }: FormCore): Notice | undefined {
  const { ending } = submission;
  if (!ending || submission.phase === 'asking') return undefined;
  const missing = missingOf(ending).map((id) => contacts.find((contact) => contact.id === id)?.name ?? `#${id}`);
  const { title, details } = outcomeWords(face.language, ending, missing);
  return { id: 'outcome', tone: ending.mayExist ? 'open' : 'bad', heading: title, details };
}

function draft(core: FormCore): Notice | undefined {
  const { drafting, face, submission, element } = core;
  const { offered } = drafting;
  if (!offered || submission.isBusy || element.isDisabled || element.readonly) return undefined;
  const { text, moment } = face.language;
  const title = savedText(savedMembers(offered.state)['title'])?.trim() || text('draft.untitled');
  const actions: Action[] = [
    { caption: text('draft.restore'), act: () => core.restore(drafting.resume(offered)) },
    { caption: text('draft.discard'), act: () => drafting.discard(offered) },
  ].map(({ caption, act }) => ({ caption, act: () => (act(), element.focus()) }));
  const heading = text('draft.offer', { moment: moment(new Date(offered.saved)), title });
  return { id: 'draft', tone: 'plain', heading, actions };
}
