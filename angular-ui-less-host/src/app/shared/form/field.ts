import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  ElementRef,
  OnInit,
  afterRenderEffect,
  computed,
  inject,
  input,
  signal,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { AbstractControl, Validators } from '@angular/forms';

import { errorTextOf } from './error-text';

/** Label, control, hint and error of one input. The control itself is the content; `for` is its id. */
@Component({
  selector: 'fl-field',
  imports: [LocalizationPipe],
  template: `
    <label class="label" [attr.for]="for()">
      {{ label() }}
      @if (required()) {
        <span class="mark" aria-hidden="true">*</span>
      } @else if (optionalMark()) {
        <span class="fl-muted">{{ '::Optional' | abpLocalization }}</span>
      }
    </label>
    <ng-content />
    @if (error(); as text) {
      <p class="error" role="alert" [id]="for() + '-error'">{{ text }}</p>
    } @else if (hint()) {
      <p class="hint fl-muted" [id]="for() + '-hint'">{{ hint() }}</p>
    }
  `,
  styleUrl: './field.less',
  host: { '[class.invalid]': 'error() !== null' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Field implements OnInit {
  readonly label = input.required<string>();
  readonly for = input.required<string>();
  readonly control = input.required<AbstractControl>();
  readonly hint = input('');
  readonly optionalMark = input(false);

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly localization = inject(LocalizationService);
  private readonly destroyRef = inject(DestroyRef);
  private readonly changes = signal(0);

  protected readonly required = computed(() => this.changes() >= 0 && this.control().hasValidator(Validators.required));
  protected readonly error = computed(() => {
    this.changes();
    const control = this.control();
    return control.touched && control.invalid ? errorTextOf(control, this.localization) : null;
  });

  constructor() {
    // Library controls bring their own input, out of reach of template bindings.
    afterRenderEffect(() => this.describe(this.error() !== null, this.required()));
  }

  ngOnInit(): void {
    this.control()
      .events.pipe(takeUntilDestroyed(this.destroyRef))
      .subscribe(() => this.changes.update((count) => count + 1));
  }

  private describe(isInvalid: boolean, isRequired: boolean): void {
    const box = this.host.nativeElement.querySelector(`[id="${this.for()}"]`);
    box?.setAttribute('aria-invalid', String(isInvalid));
    box?.setAttribute('aria-required', String(isRequired));
    const description = isInvalid ? 'error' : this.hint() ? 'hint' : null;
    if (description) {
      box?.setAttribute('aria-describedby', `${this.for()}-${description}`);
    } else {
      box?.removeAttribute('aria-describedby');
    }
  }
}
