import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';

import { FirmListItemDto } from '../../core/api/models';
import { Permit } from '../../core/session/permit';
import { Policies } from '../../core/session/policies';
import { Cell, Column } from '../../shared/list/column';
import { DataTable } from '../../shared/list/data-table';
import { FilterBar } from '../../shared/list/filter-bar';
import { createListStore } from '../../shared/list/list-store';
import { PageHeader } from '../../shared/page/page-header';
import { createLoadable } from '../../shared/states/loadable';
import { MiddlePipe } from '../../shared/values/middle';
import { toWan, toYuan } from '../../shared/values/money';
import { RungTag } from '../../shared/values/rung-tag';
import { CatalogueService } from '../catalogue.service';
import { RungStrip } from '../components/rung-strip';
import { Until } from '../components/until';
import { FIRM_FILTERS, firmFilters } from '../firm-filters';
import { FirmsApi } from '../firms.api';

@Component({
  selector: 'fl-firm-list',
  imports: [
    Cell,
    DataTable,
    FilterBar,
    LocalizationPipe,
    MiddlePipe,
    NzButtonModule,
    NzIconModule,
    PageHeader,
    Permit,
    RouterLink,
    RungStrip,
    RungTag,
    Until,
  ],
  templateUrl: './firm-list.html',
  styles: `
    .code {
      display: block;
      font-size: 12px;
      font-weight: 400;
      line-height: 16px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FirmListPage {
  private readonly api = inject(FirmsApi);
  private readonly catalogue = inject(CatalogueService);

  protected readonly policies = Policies;
  protected readonly toYuan = toYuan;
  protected readonly filters = firmFilters(this.catalogue, inject(LocalizationService));
  protected readonly store = createListStore<FirmListItemDto>({
    filterNames: FIRM_FILTERS,
    sorting: 'rung desc',
    pageSize: 20,
    load: (request) => this.api.list(request),
  });
  protected readonly counts = createLoadable(
    () => ({ ...this.store.query().filters, rung: '' }),
    (filters) => this.api.rungCounts(filters),
  );
  protected readonly total = computed(() =>
    (this.counts.value()?.items ?? []).reduce((sum, item) => sum + item.count, 0).toLocaleString('en-US'),
  );
  protected readonly columns: Column<FirmListItemDto>[] = [
    { key: 'name', title: 'Firms::Firm:Name', sort: 'name' },
    { key: 'rung', title: 'Firms::Firm:Rung', sort: 'rung' },
    { key: 'rungUntil', title: 'Firms::Firm:RungUntil', sort: 'rungUntil' },
    { key: 'region', title: 'Firms::Firm:Region' },
    { key: 'field', title: 'Firms::Firm:TechnicalField' },
    { key: 'revenue', title: 'Firms::Figure:revenue', unit: 'Firms::Unit:Wan', sort: 'revenue', align: 'end' },
    {
      key: 'establishedOn',
      title: 'Firms::Firm:EstablishedOn',
      sort: 'establishedOn',
      value: (row) => row.establishedOn,
    },
  ];

  protected readonly link = (row: FirmListItemDto): string => `/firms/${row.id}`;
  protected readonly revenue = (row: FirmListItemDto): string => toWan(row.latestRevenue);

  protected fieldName(code: string | null): string {
    return (
      this.catalogue
        .technicalFields()()
        .find((field) => field.code === code)?.name ??
      code ??
      ''
    );
  }
}
