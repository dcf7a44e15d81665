import { checkFile } from './check-file';

describe('checkFile', () => {
  it.each([
    [{ name: 'a.xls', size: 5 }, 'type'],
    [{ name: 'a.XLSX', size: 5 }, null],
    [{ name: 'a.xlsx', size: 0 }, 'empty'],
    [{ name: 'a.xlsx', size: 101 }, 'size'],
    [{ name: 'a.xlsx', size: 100 }, null],
  ] as const)('judges %o as %s', (file, problem) => {
    expect(checkFile(file, '.xlsx', 100)).toBe(problem);
  });
});
