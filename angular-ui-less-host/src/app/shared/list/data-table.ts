import { LocalizationPipe } from '@abp/ng.core';
import { NgTemplateOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  computed,
  contentChildren,
  inject,
  input,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';

import { EmptyState } from '../states/empty-state';
import { ErrorState } from '../states/error-state';
import { Skeleton } from '../states/skeleton';
import { Cell, Column } from './column';
import { moveFocus, shortcutOf } from './list-keys';
import { SortOrder, sortOrderOf } from './list-query';
import { ListStore } from './list-store';
import { Pager } from './pager';

/** The product's one list: rows come from a store, columns from data, special cells from `flCell` templates. */
@Component({
  selector: 'fl-data-table',
  imports: [EmptyState, ErrorState, LocalizationPipe, NgTemplateOutlet, NzButtonModule, Pager, RouterLink, Skeleton],
  templateUrl: './data-table.html',
  styleUrl: './data-table.less',
  host: { '(document:keydown)': 'onKey($event)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DataTable<T extends object> {
  readonly store = input.required<ListStore<T>>();
  readonly columns = input.required<Column<T>[]>();
  readonly caption = input.required<string>();
  readonly emptyTitle = input.required<string>();
  readonly emptyText = input('');
  /** Where a row leads; the first column becomes the link. */
  readonly rowLink = input<((row: T) => string) | null>(null);
  readonly rowId = input<(row: T) => string | number>((row) => (row as { id: string }).id);

  private readonly router = inject(Router);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly cells = contentChildren<Cell<T>>(Cell);

  protected readonly templates = computed(() => new Map(this.cells().map((cell) => [cell.flCell(), cell.template])));
  protected readonly isEmpty = computed(() => this.store().loaded() && this.store().items().length === 0);

  protected orderOf(column: Column<T>): SortOrder | null {
    return column.sort ? sortOrderOf(this.store().query(), column.sort) : null;
  }

  protected ariaSort(column: Column<T>): string | null {
    const order = this.orderOf(column);
    return order && (order === 'asc' ? 'ascending' : 'descending');
  }

  /** A click anywhere on the row opens it, unless it meant a control or marked some text. */
  protected open(row: T, event: MouseEvent): void {
    const link = this.rowLink();
    const onControl = (event.target as HTMLElement).closest('a, button, input, label, [role="button"]');
    if (link && !onControl && !getSelection()?.toString()) {
      void this.router.navigateByUrl(link(row));
    }
  }

  protected onKey(event: KeyboardEvent): void {
    const key = shortcutOf(event);
    if (key === 'j' || key === 'k') {
      moveFocus(this.host.nativeElement.querySelectorAll('.row-link'), key === 'j' ? 1 : -1);
    }
  }
}
