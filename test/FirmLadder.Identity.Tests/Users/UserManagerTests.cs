using FirmLadder.Identity.Tests.Hosting;
using FirmLadder.Identity.Users;
using Microsoft.AspNetCore.Identity;

namespace FirmLadder.Identity.Tests.Users;

/// <summary>ASP.NET Core Identity over our own aggregate: what the store must keep for the manager to be right.</summary>
public sealed class UserManagerTests : IdentityTest
{
    private const string Password = "Ladder-of-9-rungs";

    [Fact]
    public async Task A_password_is_kept_as_a_hash_and_verified()
    {
        var id = await CreateAsync("zhangsan");
        var hash = await WithUserAsync(id, (_, user) => Task.FromResult(user.PasswordHash));
        hash.ShouldNotBeNull().ShouldNotContain(Password);
        (await WithUserAsync(id, (m, user) => m.CheckPasswordAsync(user, Password))).ShouldBeTrue();
        (await WithUserAsync(id, (m, user) => m.CheckPasswordAsync(user, "ladder-of-9-rungs"))).ShouldBeFalse();
    }

    [Fact]
    public async Task The_same_password_hashes_differently_for_two_accounts()
    {
        var one = await CreateAsync("one");
        var other = await CreateAsync("other");
        (await WithUserAsync(one, (_, u) => Task.FromResult(u.PasswordHash))).ShouldNotBe(
            await WithUserAsync(other, (_, u) => Task.FromResult(u.PasswordHash))
        );
    }

    [Theory]
    [InlineData("zhangsan")]
    [InlineData("ZHANGSAN")]
    [InlineData("ZhangSan")]
    public async Task An_account_is_found_by_name_without_regard_to_case(string name)
    {
        var id = await CreateAsync("zhangsan");
        (await CallAsync<UserManager<User>, User?>(m => m.FindByNameAsync(name)))!.Id.ShouldBe(id);
    }

    [Fact]
    public async Task An_account_is_found_by_email_and_by_key()
    {
        var id = await CreateAsync("zhangsan");
        await WithUserAsync(
            id,
            (_, user) =>
            {
                user.Describe(user.Name, "Zhang@Example.org", null);
                return Task.FromResult(true);
            }
        );
        (await CallAsync<UserManager<User>, User?>(m => m.FindByEmailAsync("zhang@example.ORG")))!.Id.ShouldBe(id);
        (await CallAsync<UserManager<User>, User?>(m => m.FindByIdAsync(id.ToString())))!.Id.ShouldBe(id);
        (await CallAsync<UserManager<User>, User?>(m => m.FindByIdAsync("not-a-guid"))).ShouldBeNull();
        (await CallAsync<UserManager<User>, User?>(m => m.FindByNameAsync("nobody"))).ShouldBeNull();
    }

    [Fact]
    public async Task The_fifth_failure_in_a_row_locks_the_account()
    {
        var id = await CreateAsync("zhangsan");
        for (var i = 0; i < 4; i++)
        {
            await WithUserAsync(id, (m, user) => m.AccessFailedAsync(user));
        }

        (await WithUserAsync(id, (m, user) => m.IsLockedOutAsync(user))).ShouldBeFalse();
        (await WithUserAsync(id, (m, user) => m.GetAccessFailedCountAsync(user))).ShouldBe(4);
        await WithUserAsync(id, (m, user) => m.AccessFailedAsync(user));
        (await WithUserAsync(id, (m, user) => m.IsLockedOutAsync(user))).ShouldBeTrue();
    }

    [Fact]
    public async Task A_success_sets_the_count_of_failures_back()
    {
        var id = await CreateAsync("zhangsan");
        await WithUserAsync(id, (m, user) => m.AccessFailedAsync(user));
        await WithUserAsync(id, (m, user) => m.ResetAccessFailedCountAsync(user));
        (await WithUserAsync(id, (m, user) => m.GetAccessFailedCountAsync(user))).ShouldBe(0);
    }

    [Fact]
    public async Task Failures_leave_the_concurrency_stamp_alone()
    {
        var id = await CreateAsync("zhangsan");
        var before = await WithUserAsync(id, (_, user) => Task.FromResult(user.ConcurrencyStamp));
        await WithUserAsync(id, (m, user) => m.AccessFailedAsync(user));
        (await WithUserAsync(id, (_, user) => Task.FromResult(user.ConcurrencyStamp))).ShouldBe(before);
    }

    [Fact]
    public async Task Unlocking_lifts_the_lock_and_the_count()
    {
        var id = await CreateAsync("zhangsan");
        for (var i = 0; i < 5; i++)
        {
            await WithUserAsync(id, (m, user) => m.AccessFailedAsync(user));
        }

        var unlocked = await CallAsync<IUserAppService, UserDto>(s => s.UnlockAsync(id));
        unlocked.LockoutEnd.ShouldBeNull();
        (await WithUserAsync(id, (m, user) => m.IsLockedOutAsync(user))).ShouldBeFalse();
        (await WithUserAsync(id, (m, user) => m.GetAccessFailedCountAsync(user))).ShouldBe(0);
    }

    [Fact]
    public async Task A_changed_password_gives_a_new_security_stamp()
    {
        var id = await CreateAsync("zhangsan");
        var before = await StampAsync(id);
        (await WithUserAsync(id, (m, user) => m.ChangePasswordAsync(user, Password, "Another-1-of-mine"))).Succeeded.ShouldBeTrue();
        (await StampAsync(id)).ShouldNotBe(before);
        (await WithUserAsync(id, (m, user) => m.CheckPasswordAsync(user, Password))).ShouldBeFalse();
        (await WithUserAsync(id, (m, user) => m.CheckPasswordAsync(user, "Another-1-of-mine"))).ShouldBeTrue();
    }

    [Fact]
    public async Task A_reset_password_gives_a_new_security_stamp_and_must_be_changed()
    {
        var id = await CreateAsync("zhangsan");
        var before = await StampAsync(id);
        var reset = await CallAsync<IUserAppService, OneTimePasswordDto>(s => s.ResetPasswordAsync(id));
        (await StampAsync(id)).ShouldNotBe(before);
        (await GetUserAsync(id)).MustChangePassword.ShouldBeTrue();
        (await WithUserAsync(id, (m, user) => m.CheckPasswordAsync(user, reset.OneTimePassword))).ShouldBeTrue();
        (await WithUserAsync(id, (m, user) => m.CheckPasswordAsync(user, Password))).ShouldBeFalse();
    }

    [Fact]
    public async Task A_weak_password_changes_nothing()
    {
        var id = await CreateAsync("zhangsan");
        var before = await StampAsync(id);
        (await WithUserAsync(id, (m, user) => m.ChangePasswordAsync(user, Password, "weak"))).Succeeded.ShouldBeFalse();
        (await WithUserAsync(id, (m, user) => m.CheckPasswordAsync(user, Password))).ShouldBeTrue();
        (await StampAsync(id)).ShouldBe(before);
    }

    [Fact]
    public async Task Accounts_are_neither_deleted_nor_renamed()
    {
        var id = await CreateAsync("zhangsan");
        await Should.ThrowAsync<InvalidOperationException>(WithUserAsync(id, (m, user) => m.DeleteAsync(user)));
        await Should.ThrowAsync<InvalidOperationException>(WithUserAsync(id, (m, user) => m.SetUserNameAsync(user, "lisi")));
    }

    [Fact]
    public async Task Display_names_are_found_for_many_keys_at_once()
    {
        var one = await CreateAsync("one");
        var other = await CreateAsync("other");
        Host.Commands.Reset();
        var names = await CallAsync<IUserIntegrationService, IReadOnlyDictionary<Guid, string>>(s =>
            s.GetDisplayNamesAsync([one, other, Guid.CreateVersion7()])
        );
        names.ShouldBe(new Dictionary<Guid, string> { [one] = "one 名", [other] = "other 名" }, ignoreOrder: true);
        Host.Commands.Count.ShouldBe(1);
    }

    private async Task<Guid> CreateAsync(string userName)
    {
        var id = Guid.CreateVersion7();
        var result = await CallAsync<UserManager<User>, IdentityResult>(m =>
            m.CreateAsync(new User(id, userName, $"{userName} 名"), Password)
        );
        result.Succeeded.ShouldBeTrue();
        return id;
    }

    private Task<string?> StampAsync(Guid id) => WithUserAsync(id, async (m, user) => (string?)await m.GetSecurityStampAsync(user));

    private Task<T> WithUserAsync<T>(Guid id, Func<UserManager<User>, User, Task<T>> action) =>
        CallAsync<UserManager<User>, T>(async m => await action(m, (await m.FindByIdAsync(id.ToString()))!));
}
