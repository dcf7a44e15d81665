import { ChangeDetectionStrategy, Component, forwardRef, inject, input, signal } from '@angular/core';
import { ControlValueAccessor, FormsModule, NG_VALUE_ACCESSOR } from '@angular/forms';
import { NzTreeSelectModule } from 'ng-zorro-antd/tree-select';

import { RegionsService } from './regions.service';

@Component({
  selector: 'fl-region-select',
  imports: [FormsModule, NzTreeSelectModule],
  template: `
    <nz-tree-select
      nzAllowClear
      nzShowSearch
      nzDefaultExpandAll
      nzHideUnMatched
      [nzId]="inputId()"
      [nzDropdownMatchSelectWidth]="false"
      [nzDropdownStyle]="{ 'max-height': '360px', 'min-width': '240px' }"
      [nzNodes]="regions.tree()"
      [nzPlaceHolder]="placeholder()"
      [nzDisabled]="disabled()"
      [ngModel]="value()"
      (ngModelChange)="change($event)"
      (nzOpenChange)="touch($event)"
    />
  `,
  styles: `
    nz-tree-select {
      width: 100%;
    }
  `,
  providers: [{ provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => RegionSelect), multi: true }],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RegionSelect implements ControlValueAccessor {
  readonly inputId = input.required<string>();
  readonly placeholder = input('');

  protected readonly regions = inject(RegionsService);
  protected readonly value = signal<string | null>(null);
  protected readonly disabled = signal(false);
  private wasOpen = false;
  private emit: (value: string | null) => void = () => undefined;
  private touched: () => void = () => undefined;

  constructor() {
    this.regions.load();
  }

  writeValue(value: string | null): void {
    this.value.set(value);
  }

  registerOnChange(emit: (value: string | null) => void): void {
    this.emit = emit;
  }

  registerOnTouched(touched: () => void): void {
    this.touched = touched;
  }

  setDisabledState(isDisabled: boolean): void {
    this.disabled.set(isDisabled);
  }

  protected change(value: string | null): void {
    this.value.set(value);
    this.emit(value);
  }

  /** The library reports "closed" once at the start, which must not count as a visit. */
  protected touch(isOpen: boolean): void {
    if (!isOpen && this.wasOpen) {
      this.touched();
    }
    this.wasOpen = isOpen;
  }
}
