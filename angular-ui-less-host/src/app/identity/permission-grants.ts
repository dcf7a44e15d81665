import { PermissionDto, PermissionGroupDto } from '../core/api/models';

/** A permission with its depth below the group, in an order that puts children after their parent. */
export interface PermissionRow {
  permission: PermissionDto;
  depth: number;
}

export function rowsOf(group: PermissionGroupDto): PermissionRow[] {
  const below = (parent: string | null, depth: number): PermissionRow[] =>
    group.permissions
      .filter((permission) => permission.parentName === parent)
      .flatMap((permission) => [{ permission, depth }, ...below(permission.name, depth + 1)]);
  return below(null, 0);
}

export const grantedOf = (groups: readonly PermissionGroupDto[]): Set<string> =>
  new Set(groups.flatMap((group) => group.permissions.filter((entry) => entry.isGranted).map((entry) => entry.name)));

/** A child without its parent would grant nothing, so granting goes up and withdrawing goes down. */
export function toggle(granted: ReadonlySet<string>, all: readonly PermissionDto[], name: string): Set<string> {
  const next = new Set(granted);
  const parentOf = (child: string) => all.find((permission) => permission.name === child)?.parentName ?? null;
  if (granted.has(name)) {
    const withdraw = (parent: string): void => {
      next.delete(parent);
      all.filter((permission) => permission.parentName === parent).forEach((child) => withdraw(child.name));
    };
    withdraw(name);
  } else {
    for (let now: string | null = name; now; now = parentOf(now)) {
      next.add(now);
    }
  }
  return next;
}
