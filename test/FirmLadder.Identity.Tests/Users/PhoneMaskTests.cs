using FirmLadder.Identity.Tests.Hosting;
using FirmLadder.Identity.Users;

namespace FirmLadder.Identity.Tests.Users;

/// <summary>Telephone numbers leave the module masked.</summary>
public sealed class PhoneMaskTests : IdentityTest
{
    [Theory]
    [InlineData("13812340000", "138****0000")]
    [InlineData("+8613812340000", "+86****0000")]
    [InlineData("85551234", "****34")]
    [InlineData("123", "****23")]
    [InlineData("12", "****")]
    [InlineData("1", "****")]
    [InlineData(null, null)]
    public void A_number_keeps_only_its_ends(string? number, string? expected) => PhoneMask.Apply(number).ShouldBe(expected);

    [Fact]
    public async Task Neither_list_nor_record_nor_answer_to_a_change_shows_the_number()
    {
        var input = NewUser("phone1");
        input.PhoneNumber = "13812340000";
        var created = await CallAsync<IUserAppService, CreatedUserDto>(s => s.CreateAsync(input));
        created.User.PhoneNumber.ShouldBe("138****0000");
        (await GetUserAsync(created.User.Id)).PhoneNumber.ShouldBe("138****0000");
        var list = await CallAsync<IUserAppService, PagedResultDto<UserDto>>(s => s.GetListAsync(new GetUsersInput()));
        list.Items.Single().PhoneNumber.ShouldBe("138****0000");
        (await UpdateAsync(created.User, u => u.Name = "另名")).PhoneNumber.ShouldBe("138****0000");
    }

    [Fact]
    public async Task A_number_left_null_stays_and_an_empty_one_goes()
    {
        var input = NewUser("phone2");
        input.PhoneNumber = "13812340000";
        var created = await CallAsync<IUserAppService, CreatedUserDto>(s => s.CreateAsync(input));
        var kept = await UpdateAsync(created.User, u => u.PhoneNumber = null);
        kept.PhoneNumber.ShouldBe("138****0000");
        (await UpdateAsync(kept, u => u.PhoneNumber = "")).PhoneNumber.ShouldBeNull();
    }
}
