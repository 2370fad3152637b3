// Angular, built with its own command line, its templates checked by its own compiler.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { folderOf } from './application.mjs';
import { prepare, walk } from './walks.mjs';

prepare('angular');
walk('Angular', '/demo/hosts/angular/dist/');

test('the compiler of Angular refuses what is no course, no field of an event, and no method', () => {
  const { stdout, stderr } = spawnSync('npx', ['ngc', '-p', 'mistakes'], {
    cwd: folderOf('angular'),
    encoding: 'utf8',
  });
  const errors = [...stripVTControlCharacters(`${stdout}${stderr}`).matchAll(/error (?:TS|NG)-?\d+: (.*)/g)].map(
    ([, message]) => message,
  );
  const expected = [
    /"boekhouden".* 'Course'/,
    /'string' .*'number'/,
    /'verdict' .*'WegwijzerQuestionEvent'/,
    /'again' .*'OpleidingsWegwijzer'/,
  ];
  assert.equal(errors.length, expected.length, errors.join('\n'));
  for (const [index, pattern] of expected.entries()) assert.match(errors[index], pattern);
});
