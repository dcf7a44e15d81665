import { Pipe, PipeTransform } from '@angular/core';

const HEAD = 0.6;

/** Long Chinese names differ at both ends (place, legal form), so the middle gives way. */
export function truncateMiddle(text: string, max: number): string {
  const characters = Array.from(text);
  if (characters.length <= max) {
    return text;
  }
  const head = Math.ceil((max - 1) * HEAD);
  return `${characters.slice(0, head).join('')}…${characters.slice(characters.length - (max - 1 - head)).join('')}`;
}

@Pipe({ name: 'flMiddle' })
export class MiddlePipe implements PipeTransform {
  transform(text: string, max = 22): string {
    return truncateMiddle(text, max);
  }
}
