export type FileProblem = 'type' | 'size' | 'empty';

export function checkFile(file: Pick<File, 'name' | 'size'>, ending: string, maxBytes: number): FileProblem | null {
  if (!file.name.toLowerCase().endsWith(ending)) {
    return 'type';
  }
  if (file.size === 0) {
    return 'empty';
  }
  return file.size > maxBytes ? 'size' : null;
}
