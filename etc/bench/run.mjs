#!/usr/bin/env node
// Measures the running product over a large base and prints the figures beside the goals.
//
//   node etc/bench/run.mjs [--firms 100000] [--rounds 30] [--provider Sqlite] [--connection "…"] [--out etc/bench/results.md]
//
// Starts a Release build of the host on an empty database, imports the base through the pages' own API, and times each call from outside,
// one at a time. Sizes, not speeds, are what the tests check; speeds are only ever written down here.
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1];
};
const firms = Number(option('firms', '100000'));
const rounds = Number(option('rounds', '30'));
const provider = option('provider', 'Sqlite');
const out = option('out', null);
const port = 5600 + Math.floor(Math.random() * 300);
const base = `http://127.0.0.1:${port}`;
const folder = mkdtempSync(join(tmpdir(), 'firmladder-bench-'));
const password = `Aa1-${randomBytes(12).toString('hex')}`;
const cookies = new Map();
const figures = [];

const note = (what, value, goal) => {
  figures.push({ what, value, goal });
  console.log(`${what}: ${value}${goal ? `   (goal ${goal})` : ''}`);
};

async function call(method, path, body, headers = {}) {
  const started = performance.now();
  const response = await fetch(base + path, {
    method,
    body,
    headers: {
      cookie: [...cookies].map(([k, v]) => `${k}=${v}`).join('; '),
      RequestVerificationToken: decodeURIComponent(cookies.get('XSRF-TOKEN') ?? ''),
      ...headers,
    },
  });
  const text = await response.text();
  for (const cookie of response.headers.getSetCookie()) {
    const [pair] = cookie.split(';');
    cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
  }
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text.slice(0, 300)}`);
  return { milliseconds: performance.now() - started, json: text ? JSON.parse(text) : null };
}

const get = (path) => call('GET', path);
const post = (path, value) => call('POST', path, JSON.stringify(value ?? {}), { 'content-type': 'application/json' });
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function waitUntilReady(host) {
  for (let i = 0; i < 240; i++) {
    if (host.exitCode !== null) throw new Error('The host ended.');
    try {
      if ((await fetch(`${base}/health/ready`)).ok) return;
    } catch {
      /* not yet */
    }
    await pause(250);
  }
  throw new Error('The host did not become ready.');
}

async function signIn(userName) {
  await get('/api/abp/application-configuration');
  await post('/api/account/login', { userNameOrEmailAddress: userName, password, rememberMe: false });
  await get('/api/abp/application-configuration');
}

async function importAll(files) {
  let checked = 0;
  let applied = 0;
  let rows = 0;
  for (const file of files) {
    const form = new FormData();
    form.append('file', new Blob([readFileSync(file)]), 'base.xlsx');
    const upload = await call('POST', '/api/firms/imports', form);
    checked += upload.milliseconds;
    if (upload.json.invalidRows > 0) throw new Error(`${file}: ${upload.json.invalidRows} rows are not valid.`);
    const started = performance.now();
    await post(`/api/firms/imports/${upload.json.id}/apply`, { skipInvalidRows: false });
    let batch;
    do {
      await pause(250);
      batch = (await get(`/api/firms/imports/${upload.json.id}`)).json;
    } while (batch.state === 'Applying');
    if (batch.state !== 'Applied') throw new Error(`${file}: ${batch.state}`);
    applied += performance.now() - started;
    rows += batch.appliedRows;
    console.log(`  ${file.split('/').pop()}: ${batch.appliedRows} rows`);
  }
  note('rows imported', rows);
  note('checking an upload', `${Math.round(rows / (checked / 1000))} rows/s`, '≥ 5,000 rows/s');
  note('applying an import', `${Math.round(rows / (applied / 1000))} rows/s`, '≥ 2,000 rows/s');
}

async function time(what, path, goal) {
  const times = [];
  for (let i = 0; i < rounds + 3; i++) {
    const { milliseconds } = await get(typeof path === 'function' ? path(i) : path);
    // The first calls compile and fill caches; the product's users meet them once after a start.
    if (i >= 3) times.push(milliseconds);
  }
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(0);
  note(what, `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`, goal);
}

async function measure(host) {
  await signIn('CityOfficer1');
  await importAll(readdirSync(folder).filter((f) => f.endsWith('.xlsx')).sort().map((f) => join(folder, f)));
  const { items } = (await get('/api/firms?maxResultCount=50&skipCount=200')).json;
  const regions = (await get('/api/identity/regions')).json.items;
  const district = regions.find((r) => r.code === '320706').id;
  await time('firm list, first page of 20', '/api/firms?maxResultCount=20', 'p95 ≤ 200 ms');
  await time('firm list, page 400', '/api/firms?maxResultCount=20&skipCount=8000', 'p95 ≤ 300 ms');
  await time('firm list, one district, one rung', `/api/firms?maxResultCount=20&regionId=${district}&rung=HighTech`, 'p95 ≤ 200 ms');
  await time('firm list, part of a name', `/api/firms?maxResultCount=20&filter=${encodeURIComponent('新材料')}`, 'p95 ≤ 300 ms');
  await time('firm list, a name that does not occur', `/api/firms?maxResultCount=20&filter=${encodeURIComponent('查无此企业')}`, 'p95 ≤ 300 ms');
  await time('firm list, by revenue', '/api/firms?maxResultCount=20&sorting=revenue%20desc', 'p95 ≤ 500 ms');
  await time('firm list, as of 2024-12-31', '/api/firms?maxResultCount=20&asOf=2024-12-31', 'p95 ≤ 200 ms');
  await time('rung counts', '/api/firms/rung-counts', 'p95 ≤ 500 ms');
  await time('expiring within 90 days', '/api/firms/expiring?withinDays=90&maxResultCount=20', 'p95 ≤ 300 ms');
  await time('one firm', (i) => `/api/firms/${items[i % items.length].id}`, 'p95 ≤ 100 ms');
  await time('statements of one firm', (i) => `/api/firms/${items[i % items.length].id}/statements`, 'p95 ≤ 100 ms');
  const memory = readFileSync(`/proc/${host.pid}/status`, 'utf8');
  note('memory of the host', `${Math.round(/VmRSS:\s+(\d+)/.exec(memory)[1] / 1024)} MB now, ${Math.round(/VmHWM:\s+(\d+)/.exec(memory)[1] / 1024)} MB at most`, '≤ 1,024 MB');
  if (provider === 'Sqlite') note('database file', `${Math.round(statSync(join(folder, 'bench.db')).size / 1048576)} MB`);
}

function report() {
  const machine = `${cpus().length} cores (${cpus()[0].model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB; the client runs on the same machine`;
  const rows = figures.map((f) => `| ${f.what} | ${f.value} | ${f.goal ?? ''} |`);
  return [`${provider}, ${firms} firms, ${rounds} rounds, ${machine}.`, '', '| what | measured | goal |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

console.log('Building…');
const quiet = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };
execFileSync('dotnet', ['build', 'src/FirmLadder.Host', '-c', 'Release', '-v', 'quiet', '-p:BuildWebPages=false'], quiet);
execFileSync('dotnet', ['build', 'src/FirmLadder.DbMigrator', '-c', 'Release', '-v', 'quiet'], quiet);
const program = (name) => join(root, 'src', name, 'bin', 'Release', 'net10.0', `${name}.dll`);
execFileSync('dotnet', [program('FirmLadder.DbMigrator'), 'base', folder, String(firms)], quiet);
const settings = {
  ASPNETCORE_URLS: base,
  Demo: 'true',
  Identity__Demo__Password: password,
  Database__Provider: provider,
  ConnectionStrings__Default: option('connection', `Data Source=${join(folder, 'bench.db')}`),
  Blobs__Path: join(folder, 'blobs'),
};
const host = spawn('dotnet', [program('FirmLadder.Host')], { env: { ...process.env, ...settings }, stdio: ['ignore', 'ignore', 'inherit'] });
try {
  await waitUntilReady(host);
  await measure(host);
  if (out) writeFileSync(join(root, out), `# Figures\n\nMade by \`node etc/bench/run.mjs\`.\n\n${report()}`);
} finally {
  host.kill();
  rmSync(folder, { recursive: true, force: true });
}
