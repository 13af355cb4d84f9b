namespace AsnEthics.Rules.Tool.Tests.Support;

/// <summary>Small rule files in which nothing depends on the base set.</summary>
internal static class SampleRules
{
    /// <summary>IKAN-01 (medium), IKAN-02 (info, wants the fact has_link), COBA-01 (on trial).</summary>
    public const string Fish = """
        ruleset "uji" version "1.0.0"

        guidelines "UJI-1" "Pedoman uji"
          1 "Tidak menyebut ikan"
          2 "Tidak menyebut ikan besar"
        end

        facts
          has_link  yes_no  "posting memuat tautan"
        end

        rule IKAN-01 "Menyebut tongkol"
          guideline 1, 2   severity medium   category hoax
          message id "Ada: {hit}."
          message en "Found: {hit}."
          advice id "Ganti katanya."
          find
            a : word "tongkol"
          end
          flag sentence when a
          examples
            yes "Ini [tongkol]"
            no  "Ini biasa"
          end
        end

        rule IKAN-02 "Menyebut bandeng tanpa tautan"
          guideline 1   severity info   category hoax
          message id "Ada: {hit}."
          find
            a : word "bandeng"
          end
          flag post when a and not has_link
          examples
            todo yes "Ini bandeng"
            yes "Ini bandeng" with has_link = no
            no  "Ini biasa"
          end
        end

        rule COBA-01 "Menyebut kerapu"
          guideline 2   severity high   status test   category hoax
          message id "Ada: {hit}."
          find
            a : word "kerapu"
          end
          flag sentence when a
          examples
            yes "Ini [kerapu]"
            no  "Ini biasa"
          end
        end
        """;

    /// <summary>Errors only: line 13 names a pattern that is not there.</summary>
    public const string WithUnknownName = """
        ruleset "uji" version "1.0.0"

        guidelines "UJI-1" "Pedoman uji"
          1 "Tidak menyebut ikan"
        end

        rule IKAN-01 "Menyebut tongkol"
          guideline 1   severity medium   category hoax
          message id "Ada: {hit}."
          find
            a : word "tongkol"
          end
          flag sentence when a or b
          examples
            yes "Ini tongkol"
            no  "Ini biasa"
          end
        end
        """;

    /// <summary>One example that passes, one that fails (line 16), a known gap and one that is closed.</summary>
    public const string WithFailingExample = """
        ruleset "uji" version "1.0.0"

        guidelines "UJI-1" "Pedoman uji"
          1 "Tidak menyebut ikan"
        end

        rule IKAN-01 "Menyebut tongkol"
          guideline 1   severity medium   category hoax
          message id "Ada: {hit}."
          find
            a : word "tongkol"
          end
          flag sentence when a
          examples
            yes "Ini tongkol"
            yes "Ini kakap"
            no  "Ini biasa"
            todo yes "Ini belanak"
            todo yes "Ini tongkol juga"
          end
        end
        """;
}
