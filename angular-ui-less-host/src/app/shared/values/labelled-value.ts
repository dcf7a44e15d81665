import { ChangeDetectionStrategy, Component, input } from '@angular/core';

@Component({
  // An attribute, so that the host is the <div> which <dl> allows around a term and its description.
  selector: 'div[flValue]',
  template: `
    <dt class="fl-muted">{{ label() }}</dt>
    <dd [attr.title]="hint() || null">
      @if (value()) {
        {{ value() }}
        @if (unit()) {
          <span class="fl-muted"> {{ unit() }}</span>
        }
      } @else {
        <span class="fl-muted">—</span>
      }
      <ng-content />
    </dd>
  `,
  styles: `
    dt {
      font-size: 12px;
    }

    dd {
      margin: 0;
      overflow-wrap: anywhere;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LabelledValue {
  readonly label = input.required<string>();
  readonly value = input<string | number | null>(null);
  readonly unit = input('');
  readonly hint = input('');
}
