import { FilterField, chipsOf } from './filter-field';

describe('chipsOf', () => {
  const fields: FilterField[] = [
    { name: 'filter', type: 'text', label: 'text' },
    { name: 'regionId', type: 'region', label: 'region' },
    { name: 'rung', type: 'select', label: 'rung', options: () => [{ value: 'Seed', label: '在孵' }] },
  ];

  it('shows words, not codes, and only for active filters', () => {
    const chips = chipsOf(fields, { regionId: 'r1', rung: 'Seed' }, (id) => (id === 'r1' ? '海州区' : '?'));
    expect(chips).toEqual([
      { name: 'regionId', label: 'region', value: '海州区' },
      { name: 'rung', label: 'rung', value: '在孵' },
    ]);
  });

  it('shows an unknown code as it is rather than nothing', () => {
    expect(chipsOf(fields, { rung: 'Other' }, () => '')[0].value).toBe('Other');
  });
});
