// Do texts become numbers, booleans and GUIDs as contract 1.4, 1.8 and 1.9 say?

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBoolean, readGuid, readInt32 } from '../../demo/portal/binding/convert.ts';
import { writeDouble } from '../../demo/portal/json/numbers.ts';
import { mikeId, portalFor } from './support.ts';

test('a category is found however its number is written', async (context) => {
  const portal = await portalFor(context);
  for (const categoryId of [30, '30', ' 30 ', '+30', '0x1E', '#1E', '&h1E']) {
    assert.equal((await portal.createWith({ categoryId })).response.category.id, 30);
  }
  assert.equal((await portal.create('{"title":"T","deadline":"2026-12-16","categoryId":30.0}')).response.category.id, 30);
  assert.equal((await portal.create('{"title":"T","deadline":"2026-12-16","categoryId":3e1}')).response.category.id, 30);
  assert.equal((await portal.create('{"title":"T","deadline":"2026-12-16","categoryId":0x1E}')).response.category.id, 30);
});

test('30.5 is not in a correct format', async (context) => {
  const portal = await portalFor(context);
  const answer = await portal.createWith({ categoryId: 30.5 });
  assert.deepEqual(answer.json, {
    status: 1, statusCode: 400,
    error: { message: 'Input string was not in a correct format.', hresult: -2146233033, data: {} },
  });
});

test('2147483648 is too large, 2147483647 is not', async (context) => {
  const portal = await portalFor(context);
  assert.equal((await portal.createWith({ alertValue: 2147483647 })).response.alertValue, 2147483647);
  const answer = await portal.createWith({ alertValue: 2147483648 });
  assert.deepEqual(answer.json.error, {
    message: 'Value was either too large or too small for an Int32.', hresult: -2146233066, data: {},
  });
});

test('hexadecimal digits wrap at 32 bits', () => {
  assert.equal(readInt32('0xFFFFFFFF'), -1);
  assert.throws(() => readInt32('0x1FFFFFFFF'), /UInt32/);
  assert.throws(() => readInt32('0x'), /Could not find any recognizable digits/);
});

test('null and an empty text are the default of a number, a boolean and a GUID', async (context) => {
  const portal = await portalFor(context);
  for (const nothing of [null, '']) {
    const answer = await portal.createWith({
      contactId: nothing, entityId: nothing, alertValue: nothing, isNotify: nothing, responsibleId: nothing,
    });
    assert.equal(answer.status, 201, answer.text);
    assert.equal(answer.response.alertValue, undefined);
  }
});

test('the first of several values that does not convert takes the others with it', async (context) => {
  const portal = await portalFor(context);
  assert.equal((await portal.createWith({ alertValue: [5, 'x'] })).response.alertValue, 5);
  assert.equal((await portal.createWith({ alertValue: [null, 5] })).message, 'Input string was not in a correct format.');
});

test('true and false are read in any case with blanks around, 1 and on are not', () => {
  assert.equal(readBoolean(' TRUE '), true);
  assert.equal(readBoolean('False'), false);
  for (const text of ['1', '0', 'on', 'yes', '']) {
    assert.throws(() => readBoolean(text), { message: 'String was not recognized as a valid Boolean.', hresult: -2146233033 });
  }
});

test('a GUID is read in five forms and shown in one', () => {
  const digits = mikeId.replaceAll('-', '');
  const structured = `{0x293bb997,0x28d8,0x4be0,{0x85,0x47,0x6e,0xb5,0x0a,0xdd,0x1f,0x3c}}`;
  for (const text of [digits, mikeId.toUpperCase(), ` ${mikeId} `, `{${mikeId}}`, `(${mikeId})`, structured]) {
    assert.equal(readGuid(text), mikeId);
  }
});

test('a name is not a GUID', async (context) => {
  const portal = await portalFor(context);
  for (const responsibleId of ['administrator', '@self', `${mikeId}0`, `{${mikeId}`]) {
    const answer = await portal.createWith({ responsibleId });
    assert.equal(answer.message, 'Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).');
  }
});

test('a double is written with 15 digits when they suffice and 17 when not', () => {
  assert.equal(writeDouble(0.1), '0.1');
  assert.equal(writeDouble(-1234.5), '-1234.5');
  assert.equal(writeDouble(1e15), '1E+15');
  assert.equal(writeDouble(123456789012345), '123456789012345');
  assert.equal(writeDouble(0.1 + 0.2), '0.30000000000000004');
  assert.equal(writeDouble(-0), '-0');
});
