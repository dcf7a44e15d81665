import { Filters } from './list-query';

export interface FilterOption {
  value: string;
  label: string;
}

/** One filter of a list: `text` is the search box, `region` the tree, `select` a list of options. */
export interface FilterField {
  name: string;
  type: 'text' | 'select' | 'region';
  /** Text key. */
  label: string;
  options?: () => FilterOption[];
}

export interface FilterChip {
  name: string;
  label: string;
  value: string;
}

export function chipsOf(
  fields: readonly FilterField[],
  filters: Filters,
  regionName: (id: string) => string,
): FilterChip[] {
  return fields
    .filter((field) => filters[field.name])
    .map(({ name, label, type, options }) => {
      const value = filters[name] ?? '';
      const option = options?.().find((entry) => entry.value === value)?.label;
      return { name, label, value: option ?? (type === 'region' ? regionName(value) : value) };
    });
}
