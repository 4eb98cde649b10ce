// Do the package's declarations say what the package does, as TypeScript reads them?
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Outcome, OutcomeKind, Result, Task, Taskform, TaskRequest } from '../../web/dist/index.js';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

test('all tests of the package are right in the eyes of the type checker', () => {
  const compiler = path('../../web/node_modules/typescript/bin/tsc');
  const { stdout, status } = spawnSync(process.execPath, [compiler, '-p', path('.')], { encoding: 'utf8' });
  assert.equal(stdout, '');
  assert.equal(status, 0);
});

// What follows is checked by the test above and does nothing when it runs.

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

const kindsAreThoseOfTheEngine: Same<Outcome['kind'], OutcomeKind> = true;
const checkGivesARequest: Same<ReturnType<Taskform['checkRequest']>, Result<TaskRequest>> = true;

/** Narrowing by kind and by ok is all that a user needs. */
function titleOf(outcome: Outcome, result: Result<Task>): string | null {
  if (outcome.kind === 'created') return outcome.task.title;
  if (outcome.kind === 'unavailable') return `${outcome.retryAfter ?? 0}`;
  return result.ok ? result.value.title : (result.issues[0]?.message ?? null);
}

/** A literal that a person would write is a request; one with a misspelt member is none. */
const request: TaskRequest = { title: 'Call', deadline: '2026-12-01', categoryId: 30 };
// @ts-expect-error: the member is called deadline.
const misspelt: TaskRequest = { title: 'Call', deadLine: '2026-12-01', categoryId: 30 };

void [kindsAreThoseOfTheEngine, checkGivesARequest, titleOf, request, misspelt];
