// Do rows of a spreadsheet get into the table as they are meant, and can all that is wrong be put right there?

import assert from 'node:assert/strict';
import {
  add,
  focused,
  inEveryBatch,
  open,
  retype,
  shown,
  whenAdded,
  whenCounted,
  whenEmpty,
  whenRight,
  whenSaid,
} from './batch-steps.ts';

const mike = 'mike@example.com';

inEveryBatch('rows are read', [
  ['columns come in any order and letter case, and those of no task are named', async (page) => {
    await add(page, `DEADLINE,who,Category ID,title,"a ""b"""\n2026-12-01,me,Phone call,One,x`);
    assert.deepEqual((await shown(page)).map((cells) => cells.slice(0, 3)), [['One', '2026-12-01', 'Phone call']]);
    await whenSaid(page, '#rows-state', 'Left out, because no task has such columns: who, a "b".');
  }],

  ['commas, semicolons and tabs separate, quotes hold a cell together, and a first mark is no text', async (page) => {
    for (const [text, title] of [
      ['title,deadline,categoryId\n"Comma, ""quoted""",2026-12-01,30', 'Comma, "quoted"'],
      ['\ufefftitle;deadline;categoryId\r\n"Semi;colon";2026-12-01;30\r\n', 'Semi;colon'],
      ['title\tdeadline\tcategoryId\n"Two\nlines"\t2026-12-01\t30\n\n', 'Two\nlines'],
    ] as const) {
      await add(page, text);
      assert.equal((await shown(page)).at(-1)?.[0], title);
    }
  }],

  ['a text whose first row names no column adds nothing', async (page) => {
    await add(page, 'Call Ümit,2026-12-01\nWrite,2026-12-02');
    await whenSaid(page, '#rows-state', 'Nothing was added.');
    await whenEmpty(page);
  }],

  ['NDJSON is read line by line, and lines without an object are named', async (page) => {
    const one = '{"Title":"One","deadline":"2026-12-01","categoryId":30,"isNotify":false}';
    await add(page, `${one}\n[1]\noops\n{"title":"Two","contactId":[1,2],"x":1}`);
    const rows = await shown(page);
    assert.deepEqual(rows.map(([title]) => title), ['One', 'Two']);
    assert.deepEqual([rows[0]?.[8], rows[1]?.[4]], ['false', '1 2']);
    await whenSaid(page, '#rows-state', 'Left out, because no task has such columns: x.');
    await whenSaid(page, '#rows-state', 'lines 2, 3.');
  }],

  ['rows are pasted, and a file is dropped whatever a spreadsheet wrote it as', async (page) => {
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'title\tdeadline\nPasted\t2026-12-01');
      const field = document.querySelector('#rows-text')!;
      // Not every browser lets a script make a whole ClipboardEvent.
      field.dispatchEvent(Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData }));
    });
    await whenAdded(page);
    await page.evaluate(() => {
      document.querySelector('#rows-state')!.textContent = '';
      const dataTransfer = new DataTransfer();
      const bytes = Uint8Array.from([...'title;deadline\nCaf\u00e9;2026-12-01'].map((letter) => letter.charCodeAt(0)));
      dataTransfer.items.add(new File([bytes], 'old.csv'));
      const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      document.querySelector('#intake')!.dispatchEvent(drop);
    });
    await whenAdded(page);
    assert.deepEqual((await shown(page)).map(([title]) => title), ['Pasted', 'Caf\u00e9']);
  }],

  ['a person is meant by an e-mail or the whole name, and nobody by half of one', async (page) => {
    await add(page, `title,deadline,categoryId,responsibleId\nOne,2026-12-01,30,${mike}\nTwo,2026-12-01,30,Mik`);
    await whenCounted(page, 1, 0, 1);
    const name = await page.evaluate<string>(`(async () => {
      const { currentToken } = await import('/session.js');
      const answer = await fetch('/api/2.0/people/@self', { headers: { Authorization: currentToken() } });
      return (await answer.json()).response.displayName;
    })()`);
    await add(page, `title,deadline,categoryId,responsibleId\nThree,2026-12-01,30,${name.toUpperCase()}`);
    await whenCounted(page, 2, 0, 1);
  }],
]);

inEveryBatch('rows are mended', [
  ['each issue is said at its cell, and is gone when the cell is right', async (page) => {
    const rows = `,2026-13-01,No such,${mike}\nRight,2026-12-01,30,${mike}`;
    await add(page, `title,deadline,categoryId,responsibleId\n${rows}`);
    await whenCounted(page, 1, 0, 1);
    await page.click('#next-issue');
    assert.deepEqual(await focused(page), [2, 2]);
    await whenSaid(page, '#cell-issue', 'Enter a title.');
    await retype(page, 'Mended');
    await whenRight(page, 2, 2);
    await page.click('#next-issue');
    assert.deepEqual(await focused(page), [2, 3]);
    await whenSaid(page, '#cell-issue', 'Enter a whole date');
    await retype(page, '2026-12-01');
    await whenRight(page, 2, 3);
    await page.click('#next-issue');
    await whenSaid(page, '#cell-issue', 'Category');
    await retype(page, 'Email');
    await whenCounted(page, 2, 0, 0);
    assert.deepEqual((await shown(page))[0]?.slice(0, 3), ['Mended', '2026-12-01', 'Email']);
    assert.equal(await page.evaluate(`document.querySelectorAll('#grid-body [aria-invalid]').length`), 0);
  }],

  ['only rows with errors are shown on demand, and one that is mended does not jump away', async (page) => {
    const rest = `,2026-12-01,30,${mike}`;
    await add(page, `title,deadline,categoryId,responsibleId\nA${rest}\n${rest}\nC${rest}`);
    await whenCounted(page, 2, 0, 1);
    await page.click('#only-errors');
    await page.waitFor(`document.querySelector('#grid').getAttribute('aria-rowcount') === '2'`);
    await page.click('#next-issue');
    await retype(page, 'B');
    await whenCounted(page, 3, 0, 0);
    assert.deepEqual((await shown(page)).map(([title]) => title), ['B']);
    await page.click('#only-errors');
    await page.waitFor(`document.querySelector('#grid').getAttribute('aria-rowcount') === '4'`);
    assert.deepEqual((await shown(page)).map(([title]) => title), ['A', 'B', 'C']);
  }],

  ['the keyboard goes everywhere, begins to edit by typing, and takes an edit back', async (page) => {
    await add(page, 'title,deadline\nA,2026-12-01\nB,2026-12-02\nC,2026-12-03');
    await page.click('#grid [aria-rowindex="2"] [aria-colindex="2"]');
    for (const [key, place] of [
      ['ArrowDown', [3, 2]], ['ArrowRight', [3, 3]], ['End', [3, 11]], ['Home', [3, 1]], ['Control+End', [4, 11]],
      ['Control+Home', [2, 1]], ['PageDown', [4, 1]], ['ArrowUp', [3, 1]], ['ArrowRight', [3, 2]],
    ] as const) {
      await page.press(key);
      assert.deepEqual(await focused(page), place, key);
    }
    await page.press('x');
    assert.equal(await page.evaluate(`document.querySelector('#grid textarea').value`), 'x');
    await page.press('Escape');
    assert.deepEqual(await focused(page), [3, 2]);
    await page.press('y');
    await page.press('Tab');
    assert.deepEqual(await focused(page), [3, 3]);
    await page.press('Delete');
    await page.waitFor(`document.querySelector('#grid [aria-rowindex="3"] [aria-colindex="3"]').textContent === ''`);
    assert.deepEqual((await shown(page)).map(([title]) => title), ['A', 'y', 'C']);
    await page.choose('#language', 'ar');
    await page.waitFor(`document.documentElement.dir === 'rtl'`);
    await page.evaluate(`document.querySelector('#grid [aria-rowindex="4"] [aria-colindex="2"]').focus()`);
    await page.press('ArrowLeft');
    assert.deepEqual(await focused(page), [4, 3]);
  }],

  ['rows are deleted, and what is left is there after a reload as it was edited', async (page, demo) => {
    await add(page, 'title,deadline\nA,2026-12-01\nB,2026-12-02\nC,2026-12-03');
    await page.click('#grid [aria-rowindex="3"] [aria-colindex="2"]');
    await page.click('#delete-row');
    await page.waitFor(`document.querySelector('#grid').getAttribute('aria-rowcount') === '3'`);
    assert.deepEqual(await focused(page), [3, 2]);
    await retype(page, 'D');
    // A row that is added is kept after the edit was.
    await add(page, 'title\nE');
    await open(page, demo);
    assert.deepEqual((await shown(page)).map(([title]) => title), ['A', 'D', 'E']);
    assert.ok(!(await page.evaluate<string>('JSON.stringify(localStorage)')).includes('token'));
    await page.click('#delete-all');
    await whenEmpty(page);
  }],

  ['whatever is in a cell stays text', async (page) => {
    const script = '</textarea><script>alert(1)</script>';
    const texts = ['<img src=x onerror=alert(1)>', script, '\u202eevil', '=1+1', '{{x}}'];
    await add(page, `title,description\n${texts.map((text) => `"${text}","${text}"`).join('\n')}`);
    const rows = await shown(page);
    assert.deepEqual(rows.map(([title]) => title), texts);
    assert.deepEqual(rows.map((cells) => cells[5]), texts);
    assert.equal(await page.evaluate(`document.querySelectorAll('#grid img, #grid script').length`), 0);
    await page.click('#grid [aria-rowindex="3"] [aria-colindex="2"]');
    await page.press('Enter');
    assert.equal(await page.evaluate(`document.querySelector('#grid textarea').value`), script);
  }],
]);
