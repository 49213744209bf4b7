"""Models in the shell: checked against the database, and written out with all that they say."""

from pathlib import Path

from .conftest import Command

HIDING = """\
semantic_model:
  - name: shop
    datasets:
      - name: customer
        source: customer
        custom_extensions: [{vendor_name: DBT, data: '{"about": "email"}'}]
        fields:
          - name: email
            expression: {dialects: [{dialect: ANSI_SQL, expression: email}]}
            custom_extensions: [{vendor_name: COMMON, data: '{"quaestor": {"hidden": true}}'}]
"""


def test_a_model_in_use_that_hides_a_column_is_valid_and_exported_with_it(home: Path, command: Command) -> None:
    model = home / "semantic" / "shop.yaml"
    model.write_text(HIDING)
    checked = command("semantic", "validate", str(model), "--source", "shop")
    assert (checked.exit_code, "valid" in checked.output) == (0, True), checked.output
    model.write_text(command("semantic", "export", "--source", "shop").stdout)
    assert "email" not in command("catalog", "show", "--source", "shop").stdout


def test_what_is_written_for_other_tools_is_exported_for_who_may_see_everything(home: Path, command: Command) -> None:
    (home / "semantic" / "shop.yaml").write_text(HIDING)
    assert "DBT" in command("semantic", "export", "--source", "shop").stdout
    shown = command("semantic", "export", "--source", "shop", "--as", "ana").stdout
    assert ("customer" in shown, "DBT" in shown) == (True, False)


def test_a_file_is_checked_while_the_one_in_use_is_broken(home: Path, command: Command, tmp_path: Path) -> None:
    (home / "semantic" / "shop.yaml").write_text("semantic_model: [")
    mended = tmp_path / "mended.yaml"
    mended.write_text(HIDING)
    assert command("semantic", "validate", str(mended), "--source", "shop").exit_code == 0
