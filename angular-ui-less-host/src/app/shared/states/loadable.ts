import { DestroyRef, Signal, computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed, toObservable } from '@angular/core/rxjs-interop';
import { Observable, catchError, map, of, switchMap, tap } from 'rxjs';

import { ApiError, toApiError } from '../../core/http/api-error';
import { ErrorPresenter } from '../../core/http/error-presenter';

export interface Loadable<T> {
  /** Stays on the last answer while the next one is on its way. */
  readonly value: Signal<T | null>;
  readonly error: Signal<ApiError | null>;
  readonly loading: Signal<boolean>;
  set(value: T): void;
  reload(): void;
}

/** One thing from the server that follows its parameters; `undefined` parameters load nothing. */
export function createLoadable<P, T>(params: () => P | undefined, load: (params: P) => Observable<T>): Loadable<T> {
  const presenter = inject(ErrorPresenter);
  const attempts = signal(0);
  const value = signal<T | null>(null);
  const error = signal<ApiError | null>(null);
  const loading = signal(true);
  const request = computed(() => ({ attempt: attempts(), params: params() }), {
    equal: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });

  toObservable(request)
    .pipe(
      tap(() => loading.set(true)),
      switchMap(({ params: now }) => (now === undefined ? of(null) : settle(load(now)))),
      takeUntilDestroyed(inject(DestroyRef)),
    )
    .subscribe((outcome) => {
      loading.set(false);
      error.set(outcome?.error ?? null);
      if (outcome?.error) {
        presenter.redirect(outcome.error);
      } else if (outcome) {
        value.set(outcome.value);
      }
    });

  return {
    value: value.asReadonly(),
    error: error.asReadonly(),
    loading: loading.asReadonly(),
    set: (next) => value.set(next),
    reload: () => attempts.update((count) => count + 1),
  };
}

type Outcome<T> = { value: T; error: null } | { value: null; error: ApiError };

const settle = <T>(source: Observable<T>): Observable<Outcome<T>> =>
  source.pipe(
    map((value): Outcome<T> => ({ value, error: null })),
    catchError((failure) => of<Outcome<T>>({ value: null, error: toApiError(failure) })),
  );
