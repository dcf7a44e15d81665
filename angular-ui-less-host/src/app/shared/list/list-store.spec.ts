import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { Observable, of, throwError } from 'rxjs';

import { PagedResult } from '../../core/api/models';
import { ErrorPresenter } from '../../core/http/error-presenter';
import { ListRequest } from './list-query';
import { ListStore, createListStore } from './list-store';

interface Row {
  id: string;
}

describe('list store', () => {
  const load = vi.fn<(request: ListRequest) => Observable<PagedResult<Row>>>();
  const redirect = vi.fn();
  let store: ListStore<Row>;

  beforeEach(() => {
    vi.resetAllMocks();
    load.mockReturnValue(of({ items: [{ id: '1' }], totalCount: 10000, totalIsCapped: true }));
    TestBed.configureTestingModule({
      providers: [provideRouter([]), { provide: ErrorPresenter, useValue: { redirect } }],
    });
    store = create();
  });

  const create = () =>
    TestBed.runInInjectionContext(() =>
      createListStore<Row>({ filterNames: ['rung'], sorting: 'name asc', pageSize: 20, load }),
    );

  it('waits for the inputs of its component before it asks', async () => {
    load.mockClear();
    store = create();
    expect(load).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(store.loaded()).toBe(true));
    expect(store.items()).toEqual([{ id: '1' }]);
    expect(store.totalIsCapped()).toBe(true);
  });

  it('asks again when the address changes, and knows that it is filtered', async () => {
    await vi.waitFor(() => expect(store.loaded()).toBe(true));
    await TestBed.inject(Router).navigate([], { queryParams: { rung: 'Seed' } });
    await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(2));
    expect(load.mock.calls[1][0]).toMatchObject({ rung: 'Seed', skipCount: '0' });
    expect(store.isFiltered()).toBe(true);
  });

  it('keeps the failure until a retry succeeds', async () => {
    await vi.waitFor(() => expect(store.loaded()).toBe(true));
    load.mockReturnValueOnce(throwError(() => new HttpErrorResponse({ status: 500 })));
    store.reload();
    expect(store.error()?.status).toBe(500);
    expect(redirect).toHaveBeenCalledOnce();
    store.reload();
    expect(store.error()).toBeNull();
  });
});
