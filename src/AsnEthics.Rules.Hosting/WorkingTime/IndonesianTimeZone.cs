namespace AsnEthics.Rules.Hosting;

/// <summary>The time zones of Indonesia. None of them has summer time, so no time-zone data is needed on the machine.</summary>
public enum IndonesianTimeZone
{
    /// <summary>Waktu Indonesia Barat, UTC+7.</summary>
    Wib,

    /// <summary>Waktu Indonesia Tengah, UTC+8.</summary>
    Wita,

    /// <summary>Waktu Indonesia Timur, UTC+9.</summary>
    Wit,
}
