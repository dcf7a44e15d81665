import { DestroyRef, Directive, ElementRef, afterNextRender, inject } from '@angular/core';

const FOCUSABLE =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex="0"]';

/**
 * Keeps Tab inside a modal, moves the focus in when it appears and back when it goes.
 * The CDK's own trap sets focusable anchors with aria-hidden, which axe rightly reports.
 */
@Directive({
  selector: '[flTrapFocus]',
  host: { '(keydown.tab)': 'turn($event)', '(keydown.shift.tab)': 'turn($event)' },
})
export class TrapFocus {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  constructor() {
    const before = document.activeElement as HTMLElement | null;
    afterNextRender(() => this.host.focus());
    inject(DestroyRef).onDestroy(() => before?.focus());
  }

  protected turn(event: Event): void {
    const all = Array.from(this.host.querySelectorAll<HTMLElement>(FOCUSABLE)).filter((box) => box.offsetParent);
    const backwards = (event as KeyboardEvent).shiftKey;
    const edge = backwards ? all[0] : all.at(-1);
    const isAtEdge = document.activeElement === edge || (backwards && document.activeElement === this.host);
    if (isAtEdge) {
      event.preventDefault();
      (backwards ? all.at(-1) : all[0])?.focus();
    }
  }
}
