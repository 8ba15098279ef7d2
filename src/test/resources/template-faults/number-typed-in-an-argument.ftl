<@heading level=1 text="Quý 3"/>
