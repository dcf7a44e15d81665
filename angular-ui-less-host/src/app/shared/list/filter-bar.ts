import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  ElementRef,
  computed,
  inject,
  input,
  signal,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { FormsModule } from '@angular/forms';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { NzInputModule } from 'ng-zorro-antd/input';
import { NzSelectModule } from 'ng-zorro-antd/select';
import { Subject, debounceTime } from 'rxjs';

import { RegionSelect } from '../region/region-select';
import { RegionsService } from '../region/regions.service';
import { FilterField, chipsOf } from './filter-field';
import { shortcutOf } from './list-keys';
import { ListStore } from './list-store';

const TYPING_PAUSE_MS = 300;

/** One bar of filters; the active ones stand below it as chips that can be taken away one by one. */
@Component({
  selector: 'fl-filter-bar',
  imports: [FormsModule, LocalizationPipe, NzButtonModule, NzIconModule, NzInputModule, NzSelectModule, RegionSelect],
  templateUrl: './filter-bar.html',
  styleUrl: './filter-bar.less',
  host: { '(document:keydown)': 'onKey($event)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FilterBar {
  readonly store = input.required<ListStore<unknown>>();
  readonly fields = input.required<FilterField[]>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly regions = inject(RegionsService);
  private readonly typed = new Subject<{ name: string; value: string }>();

  protected readonly open = signal(false);
  protected readonly filters = computed(() => this.store().query().filters);
  protected readonly search = computed(() => this.fields().find((field) => field.type === 'text'));
  protected readonly others = computed(() => this.fields().filter((field) => field.type !== 'text'));
  protected readonly chips = computed(() => chipsOf(this.fields(), this.filters(), (id) => this.regions.nameOf(id)));

  constructor() {
    this.typed
      .pipe(debounceTime(TYPING_PAUSE_MS), takeUntilDestroyed(inject(DestroyRef)))
      .subscribe(({ name, value }) => this.set(name, value));
  }

  protected type(name: string, value: string): void {
    this.typed.next({ name, value: value.trim() });
  }

  protected set(name: string, value: string | null): void {
    this.store().filter({ [name]: value });
  }

  protected onKey(event: KeyboardEvent): void {
    if (shortcutOf(event) === '/') {
      event.preventDefault();
      this.host.nativeElement.querySelector<HTMLInputElement>('input[type="search"]')?.focus();
    }
  }
}
