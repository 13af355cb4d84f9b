using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace AsnEthics.Rules.Hosting.Tests;

public class WorkingHoursTests
{
    private static readonly Dictionary<string, string?> Settings = new()
    {
        ["Ramadan:0"] = "2026-02-19..2026-03-20",
        ["Holidays:0"] = "2026-03-20..2026-03-24",
        ["Holidays:1"] = "2026-05-01",
        ["Hours:Saturday"] = "09.00-24.00",
        ["Hours:Tuesday"] = "",
    };

    /// <summary>Moments by UTC; 2 November 2026 is a Monday.</summary>
    [Theory]
    [InlineData(IndonesianTimeZone.Wib, "2026-11-02T00:29:59", false)]
    [InlineData(IndonesianTimeZone.Wib, "2026-11-02T00:30:00", true)]
    [InlineData(IndonesianTimeZone.Wib, "2026-11-02T04:59:59", true)]
    [InlineData(IndonesianTimeZone.Wib, "2026-11-02T05:00:00", false)]
    [InlineData(IndonesianTimeZone.Wib, "2026-11-02T08:59:59", true)]
    [InlineData(IndonesianTimeZone.Wib, "2026-11-02T09:00:00", false)]
    [InlineData(IndonesianTimeZone.Wita, "2026-11-01T23:30:00", true)]
    [InlineData(IndonesianTimeZone.Wita, "2026-11-02T08:00:00", false)]
    [InlineData(IndonesianTimeZone.Wit, "2026-11-01T22:30:00", true)]
    [InlineData(IndonesianTimeZone.Wit, "2026-11-02T07:00:00", false)]
    [InlineData(IndonesianTimeZone.Wib, "2026-11-03T02:00:00", false)]
    [InlineData(IndonesianTimeZone.Wib, "2026-11-06T09:15:00", true)]
    [InlineData(IndonesianTimeZone.Wib, "2026-11-07T16:59:59", true)]
    [InlineData(IndonesianTimeZone.Wib, "2026-11-07T17:00:00", false)]
    [InlineData(IndonesianTimeZone.Wib, "2026-11-08T03:00:00", false)]
    [InlineData(IndonesianTimeZone.Wib, "2026-02-18T00:45:00", true)]
    [InlineData(IndonesianTimeZone.Wib, "2026-02-19T00:45:00", false)]
    [InlineData(IndonesianTimeZone.Wib, "2026-02-19T05:15:00", false)]
    [InlineData(IndonesianTimeZone.Wib, "2026-02-19T05:30:00", true)]
    [InlineData(IndonesianTimeZone.Wib, "2026-03-19T02:00:00", true)]
    [InlineData(IndonesianTimeZone.Wib, "2026-03-20T02:00:00", false)]
    [InlineData(IndonesianTimeZone.Wib, "2026-03-23T02:00:00", false)]
    [InlineData(IndonesianTimeZone.Wib, "2026-03-25T02:00:00", true)]
    [InlineData(IndonesianTimeZone.Wib, "2026-05-01T02:00:00", false)]
    public void HoursHolidaysAndRamadanAreThoseOfTheAgency(IndonesianTimeZone zone, string utc, bool expected)
    {
        var clock = new FakeTimeProvider(DateTimeOffset.Parse(utc + "Z", CultureInfo.InvariantCulture));
        using var provider = Build(clock, zone);
        var hours = provider.GetRequiredService<WorkingHours>();
        Assert.Equal(expected, hours.IsNow);
        Assert.Equal(expected, hours.Include(clock.GetUtcNow().ToOffset(TimeSpan.FromHours(-5))));
    }

    [Theory]
    [InlineData("2026-11-02T02:00:00Z", null, true)]
    [InlineData("2026-11-02T14:00:00Z", null, false)]
    [InlineData("2026-11-02T02:00:00Z", false, false)]
    [InlineData("2026-11-02T14:00:00Z", true, true)]
    public void ChecksKnowWhetherItIsWorkingTimeUnlessTheyAreTold(string now, bool? given, bool found)
    {
        using var provider = Build(new FakeTimeProvider(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture)), IndonesianTimeZone.Wib);
        var checker = provider.GetRequiredService<IRuleChecker>();
        var facts = new PostFacts { ["account"] = "pribadi" };
        if (given is { } value)
            facts[WorkingHours.FactName] = value;
        var count = facts.Count;

        const string Post = "Jam segini enaknya mabar";
        Assert.Equal(found, checker.Check(Post, facts).Findings.Any(finding => finding.RuleId == "JAM-01"));
        Assert.Equal(count, facts.Count);
        if (given is null)
            Assert.Equal(found, checker.Check(Post).Findings.Any(finding => finding.RuleId == "JAM-01"));
    }

    [Theory]
    [InlineData("Hours:Monday", "16:00-07:30", "Hours:Monday holds \"16:00-07:30\"")]
    [InlineData("RamadanHours:Friday", "pagi", "RamadanHours:Friday holds \"pagi\"")]
    [InlineData("Holidays:0", "17 Agustus", "Holidays holds \"17 Agustus\"")]
    [InlineData("Ramadan:0", "2026-03-20..2026-02-19", "Ramadan holds \"2026-03-20..2026-02-19\"")]
    [InlineData("Holiday:0", "2026-08-17", "Holiday")]
    [InlineData("TimeZone", "GMT", "TimeZone")]
    public void AWrongSettingIsNamed(string setting, string value, string message)
    {
        var section = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create(setting, (string?)value)]).Build();
        using var provider = new ServiceCollection().AddAsnEthicsRules().AddWorkingHours(section).Services.BuildServiceProvider();
        var exception = Assert.ThrowsAny<Exception>(() => provider.GetRequiredService<IStartupValidator>().Validate());
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    private static ServiceProvider Build(TimeProvider clock, IndonesianTimeZone zone)
    {
        var section = new ConfigurationBuilder().AddInMemoryCollection(Settings).Build();
        return new ServiceCollection().AddSingleton(clock).AddAsnEthicsRules().AddWorkingHours(section).AddWorkingHours(options => options.TimeZone = zone).Services.BuildServiceProvider();
    }
}
