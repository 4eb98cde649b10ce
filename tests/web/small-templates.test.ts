// What of a template’s white space does the bundle leave out, and is what a person sees the same?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallCss, smallHtml } from '../../web/bundle/small-templates.js';

test('a break of the line with its indentation is one space in HTML', () => {
  assert.equal(smallHtml('\n    <p>One</p>\n\n    <p>Two words</p>\n  '), ' <p>One</p> <p>Two words</p> ');
});

test('a break of the line before the end of a tag is nothing', () => {
  assert.equal(smallHtml('<input\n  id="a"\n  required\n/><a\n  >b</a\n>'), '<input id="a" required/><a>b</a>');
});

test('spaces within a line stay: they may be words of a value', () => {
  assert.equal(smallHtml('<p title="a  b"> c  d </p>'), '<p title="a  b"> c  d </p>');
});

test('comments of CSS go, and the spaces around what divides', () => {
  assert.equal(smallCss('/* One. */\n.a,\n.b {\n  margin: 0 1rem;\n  color: red;\n}\n'), ' .a,.b{margin:0 1rem;color:red}');
});

test('a space that means something in CSS stays', () => {
  const css = '.a :hover > .b{inset:calc(50% - 1px)}@media (pointer:coarse) and (width > 1px){.c{}}';
  assert.equal(smallCss(css), css);
});

test('the strings of CSS stay as they are', () => {
  assert.equal(smallCss(".a::after { content: ' ; , {  ' ; }"), ".a::after{content:' ; , {  '}");
});
