import { LocalizationService } from '@abp/ng.core';

import { RUNGS } from '../core/api/models';
import { FilterField } from '../shared/list/filter-field';
import { CatalogueService } from './catalogue.service';

export const FIRM_FILTERS = ['filter', 'regionId', 'rung', 'industryCode', 'technicalField'] as const;

export function firmFilters(catalogue: CatalogueService, localization: LocalizationService): FilterField[] {
  return [
    { name: 'filter', type: 'text', label: 'Firms::Filter:Text' },
    { name: 'regionId', type: 'region', label: 'Firms::Firm:Region' },
    {
      name: 'rung',
      type: 'select',
      label: 'Firms::Firm:Rung',
      options: () => RUNGS.map((rung) => ({ value: rung, label: localization.instant('Firms::Enum:Rung.' + rung) })),
    },
    {
      name: 'industryCode',
      type: 'select',
      label: 'Firms::Firm:Industry',
      options: () =>
        catalogue
          .industries()()
          .map(({ code, name }) => ({ value: code, label: `${code} ${name}` })),
    },
    {
      name: 'technicalField',
      type: 'select',
      label: 'Firms::Firm:TechnicalField',
      options: () =>
        catalogue
          .technicalFields()()
          .map(({ code, name }) => ({ value: code, label: name })),
    },
  ];
}
