// Which controls does a rendering of the form draw anew?
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { Control } from '../../../web/dist/form/control.js';
import { Drawing } from '../../../web/dist/form/state/drawing.js';
import type { Issue } from '../../../web/dist/issue.js';

const title = { fields: ['title'] } as unknown as Control;
const deadline = { fields: ['deadline'] } as unknown as Control;
const missing: Issue = { path: '/deadline', code: 'valueMissing', severity: 'error', message: 'Enter a due date.' };

let said: Map<Control, Issue[]>;
let drawing: Drawing;
const drawn = () => {
  drawing.begin();
  return [title, deadline].filter((control) => drawing.isStale(control));
};

beforeEach(() => {
  said = new Map();
  drawing = new Drawing((control) => said.get(control) ?? []);
});

test('the first one draws all', () => {
  assert.deepEqual(drawn(), [title, deadline]);
});

test('after a key in the title it is the title alone', () => {
  drawn();
  drawing.want(title);
  assert.deepEqual(drawn(), [title]);
  assert.deepEqual(drawn(), []);
});

test('a control at which something else is said is drawn as well', () => {
  drawn();
  drawing.want(title);
  said.set(deadline, [missing]);
  assert.deepEqual(drawn(), [title, deadline]);
});

test('where anything may have changed all are drawn, whatever is wanted before and after', () => {
  drawn();
  drawing.want(title);
  drawing.wantAll();
  drawing.want(title);
  assert.deepEqual(drawn(), [title, deadline]);
});

test('what changes while a rendering goes on is for the next one', () => {
  drawn();
  drawing.begin();
  drawing.wantAll();
  assert.equal(drawing.isStale(title), false);
  assert.deepEqual(drawn(), [title, deadline]);
});
