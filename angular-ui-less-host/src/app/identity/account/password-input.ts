import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, forwardRef, input, signal } from '@angular/core';
import { ControlValueAccessor, NG_VALUE_ACCESSOR } from '@angular/forms';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { NzInputModule } from 'ng-zorro-antd/input';

/** A password box whose content can be shown, because a long password is otherwise typed blind. */
@Component({
  selector: 'fl-password-input',
  imports: [LocalizationPipe, NzIconModule, NzInputModule],
  template: `
    <input
      #box
      nz-input
      nzSize="large"
      [id]="inputId()"
      [type]="shown() ? 'text' : 'password'"
      [attr.autocomplete]="autocomplete()"
      [value]="value()"
      [disabled]="disabled()"
      (input)="emit(box.value)"
      (blur)="touched()"
    />
    <button
      class="eye"
      type="button"
      [attr.aria-label]="(shown() ? '::Password:Hide' : '::Password:Show') | abpLocalization"
      [attr.aria-pressed]="shown()"
      (click)="shown.set(!shown())"
    >
      <nz-icon [nzType]="shown() ? 'eye' : 'eye-invisible'" />
    </button>
  `,
  styles: `
    :host {
      position: relative;
      display: block;
    }

    input {
      padding-right: 44px;
    }

    .eye {
      position: absolute;
      top: 4px;
      right: 4px;
      width: 32px;
      height: 32px;
      border: 0;
      background: none;
      color: var(--fl-text-2);
      cursor: pointer;
    }
  `,
  providers: [{ provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => PasswordInput), multi: true }],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PasswordInput implements ControlValueAccessor {
  readonly inputId = input.required<string>();
  readonly autocomplete = input.required<string>();

  protected readonly shown = signal(false);
  protected readonly value = signal('');
  protected readonly disabled = signal(false);
  protected emit: (value: string) => void = () => undefined;
  protected touched: () => void = () => undefined;

  writeValue(value: string | null): void {
    this.value.set(value ?? '');
  }

  registerOnChange(emit: (value: string) => void): void {
    this.emit = (value) => {
      this.value.set(value);
      emit(value);
    };
  }

  registerOnTouched(touched: () => void): void {
    this.touched = touched;
  }

  setDisabledState(isDisabled: boolean): void {
    this.disabled.set(isDisabled);
  }
}
