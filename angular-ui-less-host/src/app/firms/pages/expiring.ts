import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';

import { ExpiringDto } from '../../core/api/models';
import { Cell, Column } from '../../shared/list/column';
import { DataTable } from '../../shared/list/data-table';
import { FilterBar } from '../../shared/list/filter-bar';
import { FilterField } from '../../shared/list/filter-field';
import { createListStore } from '../../shared/list/list-store';
import { PageHeader } from '../../shared/page/page-header';
import { MiddlePipe } from '../../shared/values/middle';
import { CatalogueService } from '../catalogue.service';
import { RungMove } from '../components/rung-move';
import { Until } from '../components/until';
import { FirmsApi } from '../firms.api';
import { KindPipe } from '../kind.pipe';

const DAYS = [30, 60, 90, 180, 365];
const DEFAULT_DAYS = '180';

@Component({
  selector: 'fl-expiring',
  imports: [Cell, DataTable, FilterBar, KindPipe, LocalizationPipe, MiddlePipe, PageHeader, RungMove, Until],
  templateUrl: './expiring.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ExpiringPage {
  private readonly api = inject(FirmsApi);
  private readonly catalogue = inject(CatalogueService);
  private readonly localization = inject(LocalizationService);

  protected readonly filters: FilterField[] = [
    {
      name: 'withinDays',
      type: 'select',
      label: 'Firms::Expiring:Within',
      options: () =>
        DAYS.map((days) => ({
          value: String(days),
          label: this.localization.instant('Firms::Expiring:WithinDays', String(days)),
        })),
    },
    {
      name: 'kind',
      type: 'select',
      label: 'Firms::Recognition:Kind',
      options: () =>
        this.catalogue
          .recognitionKinds()()
          .map(({ code, displayName }) => ({ value: code, label: displayName })),
    },
    { name: 'regionId', type: 'region', label: 'Firms::Firm:Region' },
  ];
  protected readonly store = createListStore<ExpiringDto>({
    filterNames: ['withinDays', 'kind', 'regionId'],
    sorting: 'validTo asc',
    pageSize: 20,
    load: (request) => this.api.expiring({ ...request, withinDays: request['withinDays'] ?? DEFAULT_DAYS }),
  });
  protected readonly columns: Column<ExpiringDto>[] = [
    { key: 'firmName', title: 'Firms::Firm:Name', sort: 'firmName' },
    { key: 'validTo', title: 'Firms::Recognition:ValidTo', sort: 'validTo' },
    { key: 'kind', title: 'Firms::Recognition:Kind' },
    { key: 'move', title: 'Firms::Expiring:Move' },
    { key: 'certificate', title: 'Firms::Recognition:Certificate', value: (row) => row.certificateNumber },
    { key: 'region', title: 'Firms::Firm:Region', value: (row) => row.regionName },
  ];

  protected readonly link = (row: ExpiringDto): string => `/firms/${row.firmId}`;
  protected readonly rowId = (row: ExpiringDto): string => row.recognitionId;
}
