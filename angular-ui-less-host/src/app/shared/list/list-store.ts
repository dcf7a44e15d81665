import { DestroyRef, Signal, computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import {
  Observable,
  Subject,
  asapScheduler,
  catchError,
  distinctUntilChanged,
  map,
  merge,
  of,
  subscribeOn,
  switchMap,
  tap,
} from 'rxjs';

import { PagedResult } from '../../core/api/models';
import { ApiError, toApiError } from '../../core/http/api-error';
import { ErrorPresenter } from '../../core/http/error-presenter';
import {
  ListDefaults,
  ListQuery,
  ListRequest,
  parseListQuery,
  toQueryParams,
  toRequest,
  withFilters,
  withNextSort,
} from './list-query';

export interface ListStore<T> {
  readonly query: Signal<ListQuery>;
  readonly items: Signal<T[]>;
  readonly total: Signal<number>;
  readonly totalIsCapped: Signal<boolean>;
  readonly loading: Signal<boolean>;
  readonly loaded: Signal<boolean>;
  readonly error: Signal<ApiError | null>;
  readonly isFiltered: Signal<boolean>;
  filter(changes: Record<string, string | null>): void;
  clearFilters(): void;
  sort(field: string): void;
  goTo(page: number): void;
  resize(pageSize: number): void;
  reload(): void;
}

export interface ListOptions<T> extends ListDefaults {
  load: (request: ListRequest) => Observable<PagedResult<T>>;
}

const NOTHING = { totalCount: 0, totalIsCapped: false, items: [] };

/** Call in a page's field initialiser: state comes from the address, changes go to the address, rows follow. */
export function createListStore<T>(options: ListOptions<T>): ListStore<T> {
  const router = inject(Router);
  const route = inject(ActivatedRoute);
  const presenter = inject(ErrorPresenter);
  const reloads = new Subject<void>();
  const query = signal(parseListQuery(route.snapshot.queryParams, options));
  const result = signal<PagedResult<T> | null>(null);
  const error = signal<ApiError | null>(null);
  const loading = signal(true);

  const fromAddress = route.queryParams.pipe(
    map((params) => parseListQuery(params, options)),
    distinctUntilChanged((a, b) => JSON.stringify(a) === JSON.stringify(b)),
    tap((next) => query.set(next)),
  );
  merge(fromAddress, reloads)
    .pipe(
      tap(() => loading.set(true)),
      switchMap(() => options.load(toRequest(query())).pipe(catchError((failure) => of(toApiError(failure))))),
      // A field initialiser runs before the component's inputs are there, which the request may need.
      subscribeOn(asapScheduler),
      takeUntilDestroyed(inject(DestroyRef)),
    )
    .subscribe((answer) => {
      loading.set(false);
      const failed = 'status' in answer;
      error.set(failed ? answer : null);
      if (failed) {
        presenter.redirect(answer);
      } else {
        result.set(answer);
      }
    });

  const go = (next: ListQuery) =>
    void router.navigate([], {
      relativeTo: route,
      queryParams: toQueryParams(next, options),
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });

  return {
    query: query.asReadonly(),
    items: computed(() => (result() ?? NOTHING).items as T[]),
    total: computed(() => (result() ?? NOTHING).totalCount),
    totalIsCapped: computed(() => (result() ?? NOTHING).totalIsCapped),
    loading: loading.asReadonly(),
    loaded: computed(() => result() !== null),
    error: error.asReadonly(),
    isFiltered: computed(() => Object.keys(query().filters).length > 0),
    filter: (changes) => go(withFilters(query(), changes)),
    clearFilters: () => go({ ...query(), filters: {}, page: 1 }),
    sort: (field) => go(withNextSort(query(), field, options)),
    goTo: (page) => go({ ...query(), page }),
    resize: (pageSize) => go({ ...query(), pageSize, page: 1 }),
    reload: () => reloads.next(),
  };
}
