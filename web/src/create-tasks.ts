// What happens between a person's "Create" and the outcome, when several contacts are to get a task each?
import { lookUpCategory } from './category-look-up.ts';
import type { Checks } from './checks.ts';
import { bodyOr, isOffline, nothingSent } from './create-task.ts';
import type { Engine } from './engine.ts';
import { inputOf, textOf } from './input.ts';
import type { Issue } from './issue.ts';
import type { GroupOutcome, Outcome } from './outcome.ts';
import { apiAddress } from './portal.ts';
import { type PortalResponse, retryAfterOf } from './readers.ts';
import { type CreateTaskOptions, wayOf } from './sending.ts';
import { errorOf } from './taskform-error.ts';
import type { Group, Transport } from './transport.ts';
import { engineTransport } from './transport-engine.ts';
import { fetchTransport } from './transport-fetch.ts';
import { inNode } from './wasm-file.ts';

/** createTasks on an engine; the interface Taskform documents it. */
export function makeCreateTasks(
  engine: Engine,
  checks: Checks,
  createTask: (request: unknown, options: CreateTaskOptions) => Promise<Outcome>,
): (request: unknown, contactIds: readonly unknown[], options: CreateTaskOptions) => Promise<GroupOutcome> {
  const { raw } = engine;

  const readGroup = ({ status, headers, body }: PortalResponse, group: Group): GroupOutcome => {
    const size = engine.put(inputOf(body));
    raw.readGroupResponse(size, status, retryAfterOf(headers), Date.now(), group.request, group.contacts);
    return engine.answer();
  };

  const serializeGroup = (request: unknown, contacts: string): string => {
    if (raw.serializeGroup(engine.put(inputOf(request)), contacts)) return engine.answerText();
    throw errorOf(engine.answer<{ issues: Issue[] }>().issues);
  };

  return async (request, contactIds, options) => {
    if (!Array.isArray(contactIds)) throw new TypeError('contactIds must be an array of the ids of contacts.');
    if (contactIds.length < 2) return asGroup(await createTask(withContact(checks, request, contactIds), options));
    const given = Object(options) as CreateTaskOptions;
    const api = apiAddress(given.portal);
    const way = wayOf(given);
    if (way.signal?.aborted) return nothingSent(engine, 'aborted');
    const contacts = textOf({ response: contactIds.map((contactId) => ({ contactId })) });
    const body = bodyOr(() => serializeGroup(request, contacts));
    if (typeof body !== 'string') return body;
    if (isOffline()) return nothingSent(engine, 'offline');
    // Written once, so that what the request does from here on changes nothing.
    const group = { request: checks.serializeRequest(request), contacts };
    const { categoryId } = JSON.parse(group.request) as { categoryId: number };
    const unfit = await lookUpCategory(engine, `${api}crm/task/category/${categoryId}`, way);
    if (unfit) return unfit;
    if (way.signal?.aborted) return nothingSent(engine, 'aborted');
    const read = (answer: PortalResponse): GroupOutcome => readGroup(answer, group);
    const send: Transport<GroupOutcome> = inNode ? fetchTransport(engine, read) : engineTransport(engine);
    return send({ url: `${api}crm/contact/task/group`, body, group, ...way });
  };
}

/** A request for the one contact, or for none; one that breaks rules stays as it is, to be rejected. */
function withContact(checks: Checks, request: unknown, [contactId]: readonly unknown[]): unknown {
  if (contactId === undefined) return request;
  const checked = checks.checkRequest(request, { now: NaN });
  return checked.ok ? { ...checked.value, contactId } : request;
}

/** The outcome of one task as that of a group. */
function asGroup(outcome: Outcome): GroupOutcome {
  if (outcome.kind !== 'created') return outcome;
  const { task, warnings, ...rest } = outcome;
  return { ...rest, tasks: [task], missing: [], warnings };
}
