import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { NzIconModule } from 'ng-zorro-antd/icon';

import { FileProblem, checkFile } from './check-file';

const BYTES_PER_MB = 1024 * 1024;

/** One file by drop, click or keyboard; size and ending are checked before anything is sent. */
@Component({
  selector: 'fl-file-drop',
  imports: [LocalizationPipe, NzIconModule],
  template: `
    <label
      class="drop"
      [class.over]="over()"
      (dragover)="enter($event)"
      (dragleave)="over.set(false)"
      (drop)="drop($event)"
    >
      <input #box class="fl-sr" type="file" [accept]="accept()" [disabled]="disabled()" (change)="pick(box)" />
      <nz-icon class="icon" nzType="inbox" />
      <span class="main">{{ text() }}</span>
      <span class="fl-muted">{{ '::File:Limits' | abpLocalization: accept() : String(maxMegabytes()) }}</span>
    </label>
    @if (problemKey(); as key) {
      <p class="problem" role="alert">{{ key | abpLocalization: accept() : String(maxMegabytes()) }}</p>
    }
  `,
  styleUrl: './file-drop.less',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FileDrop {
  readonly text = input.required<string>();
  readonly accept = input('.xlsx');
  readonly maxMegabytes = input(20);
  readonly disabled = input(false);
  readonly picked = output<File>();

  protected readonly over = signal(false);
  protected readonly String = String;
  private readonly problem = signal<FileProblem | null>(null);
  protected readonly problemKey = computed(() => {
    switch (this.problem()) {
      case 'type':
        return '::File:WrongType';
      case 'size':
        return '::File:TooLarge';
      case 'empty':
        return '::File:Empty';
      default:
        return '';
    }
  });

  protected enter(event: DragEvent): void {
    event.preventDefault();
    this.over.set(true);
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.over.set(false);
    this.take(event.dataTransfer?.files[0]);
  }

  protected pick(box: HTMLInputElement): void {
    this.take(box.files?.[0]);
    // The same file, mended and saved under the same name, must fire again.
    box.value = '';
  }

  private take(file: File | undefined): void {
    if (!file || this.disabled()) {
      return;
    }
    const problem = checkFile(file, this.accept(), this.maxMegabytes() * BYTES_PER_MB);
    this.problem.set(problem);
    if (!problem) {
      this.picked.emit(file);
    }
  }
}
