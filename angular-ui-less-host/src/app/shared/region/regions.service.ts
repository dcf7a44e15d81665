import { RestService } from '@abp/ng.core';
import { Injectable, computed, inject, signal } from '@angular/core';

import { ListResult, RegionDto } from '../../core/api/models';
import { ApiError, toApiError } from '../../core/http/api-error';
import { toTree } from './region-tree';

/** The regions a user may see hardly ever change: fetched once, shared by every filter and form. */
@Injectable({ providedIn: 'root' })
export class RegionsService {
  private readonly rest = inject(RestService);
  private readonly regions = signal<RegionDto[] | null>(null);
  private requested = false;

  readonly error = signal<ApiError | null>(null);
  readonly all = computed(() => this.regions() ?? []);
  readonly loaded = computed(() => this.regions() !== null);
  readonly tree = computed(() => toTree(this.all()));

  load(): void {
    if (this.requested) {
      return;
    }
    this.requested = true;
    this.error.set(null);
    this.rest
      .request<null, ListResult<RegionDto>>({ method: 'GET', url: '/api/identity/regions' }, { skipHandleError: true })
      .subscribe({ next: ({ items }) => this.regions.set(items), error: (failure: unknown) => this.fail(failure) });
  }

  nameOf(id: string): string {
    return this.all().find((region) => region.id === id)?.name ?? '…';
  }

  private fail(failure: unknown): void {
    this.requested = false;
    this.error.set(toApiError(failure));
  }
}
