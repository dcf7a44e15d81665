import { Directive, TemplateRef, inject, input } from '@angular/core';

import { ListStore } from './list-store';

export interface Column<T> {
  key: string;
  /** Text key of the head. */
  title: string;
  /** Text key of the unit, shown once in the head. */
  unit?: string;
  /** Name that the server sorts by; absent means not sortable. */
  sort?: string;
  align?: 'end';
  /** Plain text of the cell; a template with the same key wins. */
  value?: (row: T) => string | number | null;
}

/** `<ng-template flCell="name" [flCellOf]="store" let-row>`: the template of one column, typed by the store. */
@Directive({ selector: '[flCell]' })
export class Cell<T> {
  readonly flCell = input.required<string>();
  readonly flCellOf = input<ListStore<T>>();
  readonly template = inject<TemplateRef<{ $implicit: T }>>(TemplateRef);

  static ngTemplateContextGuard<T>(_cell: Cell<T>, context: unknown): context is { $implicit: T } {
    return context !== null;
  }
}
