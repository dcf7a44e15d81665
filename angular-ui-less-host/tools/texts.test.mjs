import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const projects = {
  FirmLadder: 'FirmLadder.Kernel.Infrastructure',
  Firms: 'FirmLadder.Firms.Contracts',
  Identity: 'FirmLadder.Identity.Contracts',
  Platform: 'FirmLadder.Platform.Contracts',
};
const cultures = ['zh-Hans', 'en'];
const HAN = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;

const sources = readdirSync(join(root, 'src/app'), { recursive: true })
  .filter((name) => /\.(ts|html)$/.test(name) && !/\.(spec|g)\.ts$/.test(name))
  .map((name) => ({ name, text: withoutComments(readFileSync(join(root, 'src/app', name), 'utf8')) }));

function withoutComments(text) {
  return text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<![:'"])\/\/[^\n]*/g, '');
}

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).texts : null);
const folder = (resource) => join(root, '../src', projects[resource], 'Localization');
const pages = (resource, culture) => read(join(folder(resource), 'Pages', `${culture}.json`)) ?? {};
const others = (resource, culture) => read(join(folder(resource), `${culture}.json`));

const used = new Map();
for (const { name, text } of sources) {
  for (const [, resource, key] of text.matchAll(/['"`](FirmLadder|Firms|Identity|Platform|)::([\w:.-]+)/g)) {
    used.set(`${resource || 'FirmLadder'}::${key}`, name);
  }
}
const isPrefix = (key) => /[.:]$/.test(key);

/** A key that ends in a dot or colon is completed at run time: one text that starts with it must be there. */
function missing(culture) {
  const lost = [];
  for (const [full, file] of used) {
    const [resource, key] = full.split(/::(.*)/);
    const server = others(resource, culture);
    if (key.startsWith('Enum:') && server === null) continue;
    const keys = Object.keys({ ...pages(resource, culture), ...server });
    const found = isPrefix(key) ? keys.some((entry) => entry.startsWith(key)) : keys.includes(key);
    if (!found) lost.push(`${full} (${file})`);
  }
  return lost;
}

for (const culture of cultures) {
  test(`every text that a page asks for exists in ${culture}`, () => {
    assert.ok(used.size > 100, 'the search for keys found hardly any');
    assert.deepEqual(missing(culture), []);
  });
}

for (const resource of Object.keys(projects)) {
  const [chinese, english] = cultures.map((culture) => pages(resource, culture));

  test(`${resource}: both languages have the same keys and the same placeholders`, () => {
    assert.deepEqual(Object.keys(english), Object.keys(chinese));
    const holes = (text) => [...new Set(text.match(/\{\d\}/g))].sort().join();
    const differing = Object.keys(chinese).filter((key) => holes(chinese[key]) !== holes(english[key]));
    assert.deepEqual(differing, []);
  });

  test(`${resource}: no text is left that no page asks for`, () => {
    const asked = [...used.keys()]
      .filter((full) => full.startsWith(`${resource}::`))
      .map((full) => full.split('::')[1]);
    const dead = Object.keys(chinese).filter(
      (key) => !asked.some((entry) => entry === key || (isPrefix(entry) && key.startsWith(entry))),
    );
    assert.deepEqual(dead, []);
  });
}

test('no page holds a Chinese literal', () => {
  const found = sources.flatMap(({ name, text }) =>
    text.split('\n').flatMap((line) => (HAN.test(line) ? [`${name}: ${line.trim()}`] : [])),
  );
  assert.deepEqual(found, []);
});
