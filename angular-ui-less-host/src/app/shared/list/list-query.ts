import { Params } from '@angular/router';

export type Filters = Partial<Record<string, string>>;

/** What a list asks for; the whole of it lives in the address so that a link or a reload shows the same rows. */
export interface ListQuery {
  filters: Filters;
  sorting: string | null;
  page: number;
  pageSize: number;
}

export interface ListDefaults {
  filterNames: readonly string[];
  sorting: string | null;
  pageSize: number;
}

export type ListRequest = Filters & Record<'skipCount' | 'maxResultCount' | 'sorting', string>;

export const PAGE_SIZES = [20, 50, 100];

const positive = (value: unknown, otherwise: number): number => {
  const number = Number(value);
  return Number.isInteger(number) && number > 0 ? number : otherwise;
};

export function parseListQuery(params: Params, defaults: ListDefaults): ListQuery {
  const filters: Filters = {};
  for (const name of defaults.filterNames) {
    const value: unknown = params[name];
    if (typeof value === 'string' && value !== '') {
      filters[name] = value;
    }
  }
  const size = positive(params['size'], defaults.pageSize);
  return {
    filters,
    sorting: typeof params['sorting'] === 'string' ? params['sorting'] : defaults.sorting,
    page: positive(params['page'], 1),
    pageSize: PAGE_SIZES.includes(size) ? size : defaults.pageSize,
  };
}

/** Address parameters; defaults are left out (null removes a parameter) to keep links short. */
export function toQueryParams(query: ListQuery, defaults: ListDefaults): Params {
  const filters = Object.fromEntries(defaults.filterNames.map((name) => [name, query.filters[name] || null]));
  return {
    ...filters,
    sorting: query.sorting === defaults.sorting ? null : query.sorting,
    page: query.page === 1 ? null : query.page,
    size: query.pageSize === defaults.pageSize ? null : query.pageSize,
  };
}

export function toRequest(query: ListQuery): ListRequest {
  return {
    ...query.filters,
    sorting: query.sorting ?? '',
    skipCount: String((query.page - 1) * query.pageSize),
    maxResultCount: String(query.pageSize),
  };
}

/** Other filters mean other rows, so the page number loses its sense. */
export function withFilters(query: ListQuery, changes: Record<string, string | null>): ListQuery {
  const merged = { ...query.filters, ...changes };
  const filters = Object.fromEntries(Object.entries(merged).filter(([, value]) => value)) as Filters;
  return { ...query, filters, page: 1 };
}

export type SortOrder = 'asc' | 'desc';

export function sortOrderOf(query: ListQuery, field: string): SortOrder | null {
  const [name, order] = (query.sorting ?? '').split(' ');
  if (name !== field) {
    return null;
  }
  return order === 'desc' ? 'desc' : 'asc';
}

/** Ascending, then descending, then the list's own order. */
export function withNextSort(query: ListQuery, field: string, defaults: ListDefaults): ListQuery {
  const now = sortOrderOf(query, field);
  const next = now === null ? `${field} asc` : now === 'asc' ? `${field} desc` : defaults.sorting;
  const isStuck = next === query.sorting;
  return { ...query, sorting: isStuck ? `${field} asc` : next, page: 1 };
}
