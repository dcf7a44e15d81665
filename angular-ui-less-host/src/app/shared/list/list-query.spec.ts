import {
  ListDefaults,
  parseListQuery,
  sortOrderOf,
  toQueryParams,
  toRequest,
  withFilters,
  withNextSort,
} from './list-query';

const defaults: ListDefaults = { filterNames: ['filter', 'rung'], sorting: 'rung desc', pageSize: 20 };
const fresh = parseListQuery({}, defaults);

describe('list query', () => {
  it('starts with the defaults of the list', () => {
    expect(fresh).toEqual({ filters: {}, sorting: 'rung desc', page: 1, pageSize: 20 });
  });

  it('reads only the filters the list has', () => {
    const query = parseListQuery({ rung: 'Gazelle', filter: '', other: 'x' }, defaults);
    expect(query.filters).toEqual({ rung: 'Gazelle' });
  });

  it.each(['0', '-3', 'x', '1.5'])('takes page %s for the first', (page) => {
    expect(parseListQuery({ page }, defaults).page).toBe(1);
  });

  it('refuses a page size that is not on offer', () => {
    expect(parseListQuery({ size: '5000' }, defaults).pageSize).toBe(20);
    expect(parseListQuery({ size: '100' }, defaults).pageSize).toBe(100);
  });

  it('survives the way through the address', () => {
    const query = { filters: { rung: 'Listed' }, sorting: 'name asc', page: 3, pageSize: 50 };
    expect(parseListQuery(toQueryParams(query, defaults), defaults)).toEqual(query);
  });

  it('removes defaults and lifted filters from the address', () => {
    expect(toQueryParams(fresh, defaults)).toEqual({ filter: null, rung: null, sorting: null, page: null, size: null });
  });

  it('asks the server for the rows of the page', () => {
    expect(toRequest({ ...fresh, page: 3 })).toEqual({ sorting: 'rung desc', skipCount: '40', maxResultCount: '20' });
  });

  it('goes back to the first page when a filter changes', () => {
    const query = withFilters({ ...fresh, page: 4 }, { rung: 'Seed' });
    expect(query.page).toBe(1);
    expect(withFilters(query, { rung: null }).filters).toEqual({});
  });

  it('sorts up, then down, then as the list does', () => {
    const up = withNextSort(fresh, 'name', defaults);
    const down = withNextSort(up, 'name', defaults);
    const own = withNextSort(down, 'name', defaults);
    expect([up, down, own].map((query) => query.sorting)).toEqual(['name asc', 'name desc', 'rung desc']);
  });

  it('can turn the list its own order round', () => {
    expect(withNextSort(fresh, 'rung', defaults).sorting).toBe('rung asc');
    expect(sortOrderOf(fresh, 'rung')).toBe('desc');
    expect(sortOrderOf(fresh, 'name')).toBeNull();
  });
});
