// Does the portal take every request that the conformance cases call valid, and keep the moment it means?

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { portalFor } from './support.ts';

interface Case {
  name: string;
  expect: { ok: boolean; body?: string };
}

const folder = new URL('../conformance/requests/', import.meta.url);
const cases: Case[] = readdirSync(folder).flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
const bodies = cases.flatMap(({ name, expect }) => (expect.ok && expect.body ? [{ name, body: expect.body }] : []));

// Cases may name any category; the sandbox has these only.
const unknownCategory = /"categoryId":(?!(?:2[3-9]|3[0-4]|44)\b)\d+/;
const withOffset = /T.*(?:Z|[+-]\d\d:\d\d)$/;

for (const timeZone of ['UTC', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Apia']) {
  test(`a portal in ${timeZone} takes every valid request and keeps its deadline`, async (context) => {
    const portal = await portalFor(context, { timeZone });
    assert.ok(bodies.length > 100);
    for (const { name, body } of bodies) {
      const answer = await portal.create(body.replace(unknownCategory, '"categoryId":30'));
      assert.equal(answer.status, 201, `${name}: ${answer.text}`);
      const { deadLine } = (await portal.get(`crm/task/${answer.response.id}?fields=deadLine`)).response;
      const deadline: string = JSON.parse(body).deadline;
      if (withOffset.test(deadline)) assert.equal(millisecondsOf(deadLine), millisecondsOf(deadline), name);
      else assert.ok(deadLine.startsWith(deadline), `${name}: ${deadLine}`);
    }
  });
}

function millisecondsOf(moment: string): number {
  return Date.parse(moment.replace(/\.\d+/, ''));
}
