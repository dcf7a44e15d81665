using FirmLadder.Identity.Regions;
using FirmLadder.Identity.Roles;
using FirmLadder.Identity.Users;
using FirmLadder.Kernel.Infrastructure.Data;
using Microsoft.EntityFrameworkCore;

namespace FirmLadder.Identity.Data;

internal sealed class IdentityModelContributor : IModelContributor
{
    public void Configure(ModelBuilder builder)
    {
        ConfigureUsers(builder);
        ConfigureRoles(builder);
        builder.Entity<Region>(b =>
        {
            b.ToTable("IdRegions");
            b.Property(r => r.Code).HasCode(IdentityConsts.MaxRegionCodeLength);
            b.Property(r => r.Name).HasMaxLength(IdentityConsts.MaxRegionNameLength);
            b.Property(r => r.NameEn).HasMaxLength(128);
            b.Property(r => r.Path).HasCode(IdentityConsts.MaxRegionPathLength);
            b.Property(r => r.Aliases).HasMaxLength(1000);
            b.HasIndex(r => r.Code).IsUnique();
            b.HasIndex(r => r.Path).IsUnique();
            b.HasOne<Region>().WithMany().HasForeignKey(r => r.ParentId);
        });
    }

    private static void ConfigureUsers(ModelBuilder builder)
    {
        builder.Entity<User>(b =>
        {
            b.ToTable("IdUsers");
            b.Property(u => u.UserName).HasMaxLength(IdentityConsts.MaxUserNameLength);
            b.Property(u => u.NormalizedUserName).HasCode(IdentityConsts.MaxUserNameLength);
            b.Property(u => u.Name).HasMaxLength(IdentityConsts.MaxNameLength);
            b.Property(u => u.Email).HasMaxLength(IdentityConsts.MaxEmailLength);
            b.Property(u => u.NormalizedEmail).HasCode(IdentityConsts.MaxEmailLength);
            b.Property(u => u.PhoneNumber).HasMaxLength(IdentityConsts.MaxPhoneNumberLength);
            b.Property(u => u.PasswordHash).HasMaxLength(256);
            b.Property(u => u.SecurityStamp).HasCode(64);
            b.HasIndex(u => u.NormalizedUserName).IsUnique();
            b.HasIndex(u => u.NormalizedEmail).IsUnique();
            b.HasOne<Region>().WithMany().HasForeignKey(u => u.RegionId);
            b.Navigation(u => u.Roles).AutoInclude();
        });
        builder.Entity<UserRole>(b =>
        {
            b.ToTable("IdUserRoles");
            b.HasKey(r => new { r.UserId, r.RoleId });
            b.HasOne<User>().WithMany(u => u.Roles).HasForeignKey(r => r.UserId);
            b.HasOne<Role>().WithMany().HasForeignKey(r => r.RoleId);
        });
    }

    private static void ConfigureRoles(ModelBuilder builder)
    {
        builder.Entity<Role>(b =>
        {
            b.ToTable("IdRoles");
            b.Property(r => r.Name).HasCode(IdentityConsts.MaxRoleNameLength);
            b.Property(r => r.DisplayName).HasMaxLength(IdentityConsts.MaxNameLength);
            b.Property(r => r.Description).HasMaxLength(IdentityConsts.MaxDescriptionLength);
            b.HasIndex(r => r.Name).IsUnique();
            b.Navigation(r => r.Permissions).AutoInclude();
        });
        builder.Entity<RolePermission>(b =>
        {
            b.ToTable("IdRolePermissions");
            b.HasKey(p => new { p.RoleId, p.PermissionName });
            b.Property(p => p.PermissionName).HasCode(IdentityConsts.MaxPermissionNameLength);
            b.HasOne<Role>().WithMany(r => r.Permissions).HasForeignKey(p => p.RoleId);
        });
    }
}
